using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Nivel.Web.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "area_guides",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_guides", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "areas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name_fi = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    mode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_areas", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "counter_counts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    counter = table.Column<int>(type: "integer", nullable: false),
                    persons = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_counter_counts", x => x.id);
                    table.CheckConstraint("ck_counter_count", "counter >= 0 and persons > 0");
                });

            migrationBuilder.CreateTable(
                name: "fairness_reports",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    from_day = table.Column<DateOnly>(type: "date", nullable: false),
                    until_day = table.Column<DateOnly>(type: "date", nullable: false),
                    engine = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    result = table.Column<string>(type: "text", nullable: false),
                    computed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fairness_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "figure_revisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    by = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    group = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    before = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    after = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_figure_revisions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "happenings",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    by_organisation = table.Column<Guid>(type: "uuid", nullable: true),
                    for_organisation = table.Column<Guid>(type: "uuid", nullable: true),
                    about = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    audience = table.Column<int>(type: "integer", nullable: false),
                    facts = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_happenings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    file_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    @new = table.Column<int>(name: "new", type: "integer", nullable: false),
                    changed = table.Column<int>(type: "integer", nullable: false),
                    same = table.Column<int>(type: "integer", nullable: false),
                    refused = table.Column<int>(type: "integer", nullable: false),
                    choices = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_batches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicator_values",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    by = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    group = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    of = table.Column<int>(type: "integer", nullable: true),
                    computed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator_values", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "instrument_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    licence_holder = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    licence_from = table.Column<DateOnly>(type: "date", nullable: true),
                    licence_until = table.Column<DateOnly>(type: "date", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edition = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    json = table.Column<string>(type: "text", nullable: false),
                    taken_in_by = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_in_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instrument_forms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_runs",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_runs", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "known_maps",
                columns: table => new
                {
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    letters = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    shape = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_maps", x => new { x.area_id, x.letters });
                });

            migrationBuilder.CreateTable(
                name: "looks",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    chain = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    page = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    why = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_looks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipality_borders",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    path = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipality_borders", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    to = table.Column<string>(type: "text", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    problem = table.Column<string>(type: "text", nullable: true),
                    once = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "profile_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edition = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    json = table.Column<string>(type: "text", nullable: false),
                    taken_in_by = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_in_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_profile_forms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    authority = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    implementer = table.Column<string>(type: "text", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    printed_dates = table.Column<string>(type: "text", nullable: true),
                    place = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_projects", x => x.id);
                    table.CheckConstraint("ck_project_days", "ends_on is null or starts_on is null or ends_on >= starts_on");
                });

            migrationBuilder.CreateTable(
                name: "protection_key",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_protection_key", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "public_figures",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    month = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                    by = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    group = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    of = table.Column<int>(type: "integer", nullable: true),
                    is_hidden = table.Column<bool>(type: "boolean", nullable: false),
                    released_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_public_figures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ranking_logs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    job_order_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    engine = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    taxonomy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    inputs_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    inputs = table.Column<byte[]>(type: "bytea", nullable: true),
                    considered = table.Column<int>(type: "integer", nullable: false),
                    kept = table.Column<int>(type: "integer", nullable: false),
                    filters = table.Column<string>(type: "text", nullable: false),
                    top = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ranking_logs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "service_terms",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    name_fi = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    uri = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_terms", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "statistic_values",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    series = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    region = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    period = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    before = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    revised_on = table.Column<DateOnly>(type: "date", nullable: true),
                    definition = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    source = table.Column<string>(type: "text", nullable: false),
                    precision = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    imported_on = table.Column<DateOnly>(type: "date", nullable: false),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_statistic_values", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "study_notes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_study_notes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "taxonomy_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    activated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_taxonomy_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tickets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    language = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    called_by = table.Column<Guid>(type: "uuid", nullable: true),
                    called_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tickets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "area_terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    value = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    from_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decision = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_terms", x => x.id);
                    table.ForeignKey(
                        name: "fk_area_terms_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "employers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    business_id = table.Column<string>(type: "text", nullable: true),
                    municipality_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    industry = table.Column<string>(type: "text", nullable: true),
                    contact_person = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    contact_user_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_employers", x => x.id);
                    table.ForeignKey(
                        name: "fk_employers_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "future_profiles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occupation_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    story = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false),
                    growing = table.Column<string>(type: "text", nullable: false),
                    employers_heard = table.Column<int>(type: "integer", nullable: false),
                    checked_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_future_profiles", x => x.id);
                    table.CheckConstraint("ck_future_profile_employers", "employers_heard >= 2");
                    table.ForeignKey(
                        name: "fk_future_profiles_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "municipalities",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    name_fi = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
                    official_area = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    official_area_fi = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    official_area_sv = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipalities", x => x.code);
                    table.CheckConstraint("ck_municipality_code", "length(code) = 3");
                    table.ForeignKey(
                        name: "fk_municipalities_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    starts_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    agenda = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    decisions = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_meetings_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    name_en = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    business_id = table.Column<string>(type: "text", nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    phone = table.Column<string>(type: "text", nullable: true),
                    contact_person = table.Column<string>(type: "text", nullable: true),
                    municipality_code = table.Column<string>(type: "text", nullable: true),
                    website = table.Column<string>(type: "text", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "skill_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    suggested = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    accepted = table.Column<bool>(type: "boolean", nullable: false),
                    instead = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skill_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_skill_corrections_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_claims_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_asp_net_user_logins_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_passkeys_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_asp_net_user_tokens_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_changes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    before = table.Column<string>(type: "text", nullable: true),
                    after = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_import_changes_import_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "import_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_lines",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    batch_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line = table.Column<int>(type: "integer", nullable: false),
                    verdict = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reasons = table.Column<List<string>>(type: "text[]", nullable: false),
                    decision = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_import_lines_import_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "import_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "taxonomy_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    gzipped = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_taxonomy_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_taxonomy_files_taxonomy_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "taxonomy_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "job_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    words = table.Column<string>(type: "text", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    openings = table.Column<int>(type: "integer", nullable: false),
                    need = table.Column<string>(type: "text", nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: true),
                    close_reason = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_orders", x => x.id);
                    table.CheckConstraint("ck_job_order_openings", "openings >= 1");
                    table.ForeignKey(
                        name: "fk_job_orders_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreements", x => x.id);
                    table.CheckConstraint("ck_agreement_days", "ends_on is null or ends_on >= starts_on");
                    table.ForeignKey(
                        name: "fk_agreements_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_persons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    matter = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_persons", x => x.id);
                    table.ForeignKey(
                        name: "fk_contact_persons_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    title = table.Column<string>(type: "text", nullable: true),
                    phone = table.Column<string>(type: "text", nullable: true),
                    languages = table.Column<string>(type: "text", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    persona = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                    table.ForeignKey(
                        name: "fk_people_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    care_stage = table.Column<int>(type: "integer", nullable: false),
                    reminded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    aftercare_hours = table.Column<int>(type: "integer", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    phases = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    target_groups = table.Column<string>(type: "text", nullable: false),
                    municipalities = table.Column<string>(type: "text", nullable: false),
                    languages = table.Column<string>(type: "text", nullable: false),
                    terms = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    takes_referrals = table.Column<bool>(type: "boolean", nullable: false),
                    answer_days = table.Column<int>(type: "integer", nullable: false),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_updater = table.Column<Guid>(type: "uuid", nullable: true),
                    second_updater = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    source_as_of = table.Column<DateOnly>(type: "date", nullable: true),
                    source_mark = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    search_terms = table.Column<string>(type: "text", nullable: false),
                    public_terms = table.Column<string>(type: "text", nullable: false),
                    name_fi = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    name_sv = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    name_en = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    summary_fi = table.Column<string>(type: "text", nullable: true),
                    summary_sv = table.Column<string>(type: "text", nullable: true),
                    summary_en = table.Column<string>(type: "text", nullable: true),
                    for_whom = table.Column<string>(type: "text", nullable: true),
                    for_whom_sv = table.Column<string>(type: "text", nullable: true),
                    for_whom_en = table.Column<string>(type: "text", nullable: true),
                    how = table.Column<string>(type: "text", nullable: true),
                    how_sv = table.Column<string>(type: "text", nullable: true),
                    how_en = table.Column<string>(type: "text", nullable: true),
                    where = table.Column<string>(type: "text", nullable: true),
                    where_sv = table.Column<string>(type: "text", nullable: true),
                    where_en = table.Column<string>(type: "text", nullable: true),
                    when = table.Column<string>(type: "text", nullable: true),
                    when_sv = table.Column<string>(type: "text", nullable: true),
                    when_en = table.Column<string>(type: "text", nullable: true),
                    cost = table.Column<string>(type: "text", nullable: true),
                    cost_sv = table.Column<string>(type: "text", nullable: true),
                    cost_en = table.Column<string>(type: "text", nullable: true),
                    accessibility = table.Column<string>(type: "text", nullable: true),
                    accessibility_sv = table.Column<string>(type: "text", nullable: true),
                    accessibility_en = table.Column<string>(type: "text", nullable: true),
                    website = table.Column<string>(type: "text", nullable: true),
                    contact_phone = table.Column<string>(type: "text", nullable: true),
                    contact_email = table.Column<string>(type: "text", nullable: true),
                    prerequisites = table.Column<string>(type: "text", nullable: true),
                    do_before = table.Column<string>(type: "text", nullable: true),
                    do_during = table.Column<string>(type: "text", nullable: true),
                    do_after = table.Column<string>(type: "text", nullable: true),
                    statements = table.Column<string>(type: "text", nullable: true),
                    benefits_during = table.Column<string>(type: "text", nullable: true),
                    goal = table.Column<string>(type: "text", nullable: true),
                    really_gives = table.Column<string>(type: "text", nullable: true),
                    leads_to = table.Column<string>(type: "text", nullable: true),
                    sent_back_words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    sent_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    turn_told_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_services", x => x.id);
                    table.CheckConstraint("ck_service_answer_days", "answer_days between 0 and 60");
                    table.ForeignKey(
                        name: "fk_services_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_services_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clients",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    family_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    identity_code = table.Column<string>(type: "character varying(11)", maxLength: 11, nullable: true),
                    born_on = table.Column<DateOnly>(type: "date", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    is_protected = table.Column<bool>(type: "boolean", nullable: false),
                    language = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    needs_interpreter = table.Column<bool>(type: "boolean", nullable: false),
                    outcome = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    registered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    search_since = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    unemployed_since = table.Column<DateOnly>(type: "date", nullable: true),
                    benefit_days = table.Column<int>(type: "integer", nullable: true),
                    coach_id = table.Column<Guid>(type: "uuid", nullable: true),
                    phase = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    phase_since = table.Column<DateOnly>(type: "date", nullable: true),
                    phase_reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    next_act_on = table.Column<DateOnly>(type: "date", nullable: true),
                    next_act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    law_act_on = table.Column<DateOnly>(type: "date", nullable: true),
                    law_act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    last_contact_on = table.Column<DateOnly>(type: "date", nullable: true),
                    wants_matching = table.Column<bool>(type: "boolean", nullable: false),
                    statutory_as_of = table.Column<DateOnly>(type: "date", nullable: true),
                    statutory_entered_by = table.Column<string>(type: "text", nullable: true),
                    statutory_source = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clients", x => x.id);
                    table.CheckConstraint("ck_client_benefit_days", "benefit_days is null or benefit_days >= 0");
                    table.CheckConstraint("ck_client_ended", "ended_on is null or registered_on is null or ended_on >= registered_on");
                    table.ForeignKey(
                        name: "fk_clients_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_clients_people_coach_id",
                        column: x => x.coach_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coach_absences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cover_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coach_absences", x => x.id);
                    table.CheckConstraint("ck_absence_days", "ends_on >= starts_on");
                    table.ForeignKey(
                        name: "fk_coach_absences_people_cover_id",
                        column: x => x.cover_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coach_absences_people_user_id",
                        column: x => x.user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coach_terms",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    most = table.Column<int>(type: "integer", nullable: false),
                    municipalities = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    strengths = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coach_terms", x => x.user_id);
                    table.ForeignKey(
                        name: "fk_coach_terms_people_user_id",
                        column: x => x.user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "desk_views",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    filter = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    and = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    phase = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    sort = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_desk_views", x => x.id);
                    table.ForeignKey(
                        name: "fk_desk_views_people_user_id",
                        column: x => x.user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "duties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    starts_at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    ends_at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    place = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duties", x => x.id);
                    table.CheckConstraint("ck_duty_times", "ends_at > starts_at");
                    table.ForeignKey(
                        name: "fk_duties_people_user_id",
                        column: x => x.user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    what = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    who = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by = table.Column<DateOnly>(type: "date", nullable: false),
                    reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    late_told_of = table.Column<DateOnly>(type: "date", nullable: true),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_meeting_tasks_network_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "network_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_meeting_tasks_people_responsible_id",
                        column: x => x.responsible_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "card_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    detail = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    since_on = table.Column<DateOnly>(type: "date", nullable: false),
                    seen_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_card_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_card_findings_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "service_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    minimum = table.Column<int>(type: "integer", nullable: false),
                    places = table.Column<int>(type: "integer", nullable: false),
                    cancelled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    cancelled_because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    taken = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_groups", x => x.id);
                    table.CheckConstraint("ck_group_days", "ends_on is null or ends_on >= starts_on");
                    table.CheckConstraint("ck_group_places", "taken between 0 and places and minimum <= places");
                    table.ForeignKey(
                        name: "fk_service_groups_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_merges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kept_id = table.Column<Guid>(type: "uuid", nullable: false),
                    gone_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kept_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    gone_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    gone_state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    moves = table.Column<string>(type: "text", nullable: false),
                    moved_source = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by_user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    undone_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    undone_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_merges", x => x.id);
                    table.ForeignKey(
                        name: "fk_service_merges_services_gone_id",
                        column: x => x.gone_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_merges_services_kept_id",
                        column: x => x.kept_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    fit = table.Column<int>(type: "integer", nullable: false),
                    really_gives = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    worked_for = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    answer = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_reviews", x => x.id);
                    table.CheckConstraint("ck_review_fit", "fit between 1 and 4");
                    table.ForeignKey(
                        name: "fk_service_reviews_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    fields = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_service_versions_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "source_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_source_changes", x => x.id);
                    table.ForeignKey(
                        name: "fk_source_changes_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "town_exceptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    municipality_code = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    phone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_town_exceptions", x => x.id);
                    table.ForeignKey(
                        name: "fk_town_exceptions_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "appointments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    state = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appointments", x => x.id);
                    table.CheckConstraint("ck_appointment_minutes", "minutes between 5 and 480");
                    table.ForeignKey(
                        name: "fk_appointments_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_appointments_people_user_id",
                        column: x => x.user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    task = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments", x => x.id);
                    table.CheckConstraint("ck_assignment_days", "ends_on is null or ends_on >= starts_on");
                    table.ForeignKey(
                        name: "fk_assignments_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assignments_people_user_id",
                        column: x => x.user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "client_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    is_by_proxy = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    outcome = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_client_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_client_requests_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "client_skills",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    concept_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    standing = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    source = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    own_words = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    years = table.Column<int>(type: "integer", nullable: true),
                    last_used_year = table.Column<int>(type: "integer", nullable: true),
                    level = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    mastery = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_client_skills", x => x.id);
                    table.ForeignKey(
                        name: "fk_client_skills_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "client_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    owner = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_client_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_client_tasks_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    purpose = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    about = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    scope = table.Column<int>(type: "integer", nullable: false),
                    way = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    given_on = table.Column<DateOnly>(type: "date", nullable: false),
                    until_on = table.Column<DateOnly>(type: "date", nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consents", x => x.id);
                    table.CheckConstraint("ck_consent_days", "until_on >= given_on");
                    table.CheckConstraint("ck_consent_party", "(organisation_id is null) <> (employer_id is null)");
                    table.ForeignKey(
                        name: "fk_consents_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consents_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cv_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    where = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    from_month = table.Column<DateOnly>(type: "date", nullable: false),
                    to_month = table.Column<DateOnly>(type: "date", nullable: true),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    concept_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cv_entries", x => x.id);
                    table.CheckConstraint("ck_cv_entry_months", "to_month is null or to_month >= from_month");
                    table.ForeignKey(
                        name: "fk_cv_entries_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handovers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    meeting_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    meeting_place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    state = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    offered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handovers", x => x.id);
                    table.ForeignKey(
                        name: "fk_handovers_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "instrument_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_done = table.Column<bool>(type: "boolean", nullable: false),
                    way = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    answers = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instrument_rounds", x => x.id);
                    table.ForeignKey(
                        name: "fk_instrument_rounds_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_instrument_rounds_instrument_forms_form_id",
                        column: x => x.form_id,
                        principalTable: "instrument_forms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "job_profiles",
                columns: table => new
                {
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    heading_fi = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    heading_sv = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    heading_en = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    words_fi = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    words_sv = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    words_en = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    by_authority = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_profiles", x => x.client_id);
                    table.ForeignKey(
                        name: "fk_job_profiles_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kept_referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    shared = table.Column<int>(type: "integer", nullable: false),
                    ground = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    way = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    law_section = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    law_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    message = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    declined_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_referrals", x => x.id);
                    table.ForeignKey(
                        name: "fk_kept_referrals_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kept_referrals_people_by_user_id",
                        column: x => x.by_user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kept_referrals_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_from_person = table.Column<bool>(type: "boolean", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_messages_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "multi_agency_supports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    need = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    noticed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    noticed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    begun_on = table.Column<DateOnly>(type: "date", nullable: true),
                    goal = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    agreed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    review_asked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    review_wish = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    review_not_held = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    close_words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_multi_agency_supports", x => x.id);
                    table.ForeignKey(
                        name: "fk_multi_agency_supports_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "needs_assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_done = table.Column<bool>(type: "boolean", nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    lines = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_needs_assessments", x => x.id);
                    table.ForeignKey(
                        name: "fk_needs_assessments_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "needs_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    visit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    form = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answers = table.Column<string>(type: "text", nullable: false),
                    suggested_phase = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    judged_phase = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    judged_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_needs_checks", x => x.id);
                    table.ForeignKey(
                        name: "fk_needs_checks_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "participations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    service_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participations", x => x.id);
                    table.CheckConstraint("ck_participation_days", "ends_on is null or ends_on >= starts_on");
                    table.ForeignKey(
                        name: "fk_participations_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "phase_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<string>(type: "character varying(1)", maxLength: 1, nullable: true),
                    to = table.Column<string>(type: "character varying(1)", maxLength: 1, nullable: true),
                    guide = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    checks = table.Column<string>(type: "text", nullable: false),
                    meters = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_phase_moves", x => x.id);
                    table.ForeignKey(
                        name: "fk_phase_moves_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "placements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    next_step = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    next_asked_of = table.Column<DateOnly>(type: "date", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_order_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(15)", maxLength: 15, nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    follow_up_on = table.Column<DateOnly>(type: "date", nullable: false),
                    followed_up_on = table.Column<DateOnly>(type: "date", nullable: true),
                    situation = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_placements", x => x.id);
                    table.CheckConstraint("ck_placement_days", "ends_on is null or ends_on >= starts_on");
                    table.ForeignKey(
                        name: "fk_placements_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_placements_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    goal = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    search_count = table.Column<int>(type: "integer", nullable: true),
                    state = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    agreed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    agreed_by = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    written_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    offered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    wish = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    translated_to = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    goal_translated = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    goal_translated_of = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans", x => x.id);
                    table.ForeignKey(
                        name: "fk_plans_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "profiling_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    answers = table.Column<string>(type: "text", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    confidence = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    judged = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    judged_why = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    judged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_profiling_rounds", x => x.id);
                    table.ForeignKey(
                        name: "fk_profiling_rounds_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_profiling_rounds_profile_forms_form_id",
                        column: x => x.form_id,
                        principalTable: "profile_forms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "search_acts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    job = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    employer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    result = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    is_by_proxy = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_acts", x => x.id);
                    table.ForeignKey(
                        name: "fk_search_acts_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_gaps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    why = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    phase = table.Column<string>(type: "character varying(1)", maxLength: 1, nullable: true),
                    municipality = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    field = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    words = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    noticed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_gaps", x => x.id);
                    table.ForeignKey(
                        name: "fk_service_gaps_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spells",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    exit_reason = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spells", x => x.id);
                    table.CheckConstraint("ck_spell_days", "ends_on is null or ends_on >= starts_on");
                    table.ForeignKey(
                        name: "fk_spells_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "step_reminders",
                columns: table => new
                {
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wished_on = table.Column<DateOnly>(type: "date", nullable: false),
                    stopped_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ahead_until = table.Column<DateOnly>(type: "date", nullable: false),
                    late_until = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_step_reminders", x => x.client_id);
                    table.ForeignKey(
                        name: "fk_step_reminders_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    adviser_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ticket_id = table.Column<Guid>(type: "uuid", nullable: true),
                    topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    language = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    sent_to_service = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_to = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_visits", x => x.id);
                    table.CheckConstraint("ck_visit_minutes", "minutes between 0 and 480");
                    table.ForeignKey(
                        name: "fk_visits_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    words = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    is_by_proxy = table.Column<bool>(type: "boolean", nullable: false),
                    is_shown = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_findings", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_findings_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_wishes",
                columns: table => new
                {
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    wished = table.Column<string>(type: "text", nullable: false),
                    done = table.Column<string>(type: "text", nullable: false),
                    hours = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    shifts = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    commute_minutes = table.Column<int>(type: "integer", nullable: false),
                    places = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    has_car = table.Column<bool>(type: "boolean", nullable: false),
                    may_work = table.Column<bool>(type: "boolean", nullable: true),
                    available_from = table.Column<DateOnly>(type: "date", nullable: true),
                    own_words = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_wishes", x => x.client_id);
                    table.ForeignKey(
                        name: "fk_work_wishes_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "worker_reminders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worker_reminders", x => x.id);
                    table.ForeignKey(
                        name: "fk_worker_reminders_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_worker_reminders_people_user_id",
                        column: x => x.user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "group_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    starts_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    ends_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_group_sessions", x => x.id);
                    table.CheckConstraint("ck_session_times", "ends_at is null or (starts_at is not null and ends_at > starts_at)");
                    table.ForeignKey(
                        name: "fk_group_sessions_service_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "service_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "group_shares",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applications = table.Column<bool>(type: "boolean", nullable: false),
                    contacts = table.Column<bool>(type: "boolean", nullable: false),
                    interviews = table.Column<bool>(type: "boolean", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_group_shares", x => x.id);
                    table.ForeignKey(
                        name: "fk_group_shares_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_group_shares_service_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "service_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "selection_panels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    led_by = table.Column<Guid>(type: "uuid", nullable: false),
                    meets_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_selection_panels", x => x.id);
                    table.ForeignKey(
                        name: "fk_selection_panels_organisations_led_by",
                        column: x => x.led_by,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_selection_panels_service_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "service_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_selection_panels_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "candidates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    job_order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    score = table.Column<double>(type: "double precision", nullable: false),
                    reasons = table.Column<string>(type: "text", nullable: false),
                    engine_version = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: true),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    interview_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_candidates", x => x.id);
                    table.ForeignKey(
                        name: "fk_candidates_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_candidates_consents_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_candidates_job_orders_job_order_id",
                        column: x => x.job_order_id,
                        principalTable: "job_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from_user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(15)", maxLength: 15, nullable: false),
                    ground = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    law_ground = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ground_reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    shared = table.Column<int>(type: "integer", nullable: false),
                    message = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: false),
                    seen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer = table.Column<string>(type: "text", nullable: true),
                    refusal_reason = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    alternative_service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(15)", maxLength: 15, nullable: true),
                    next_step = table.Column<string>(type: "text", nullable: true),
                    follow_up_on = table.Column<DateOnly>(type: "date", nullable: true),
                    followed_up_on = table.Column<DateOnly>(type: "date", nullable: true),
                    escalated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    mail_held = table.Column<bool>(type: "boolean", nullable: false),
                    reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    time_reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    result_asked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sender_asked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    handover_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    handover_place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    handover_held = table.Column<bool>(type: "boolean", nullable: true),
                    no_next_because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referrals", x => x.id);
                    table.CheckConstraint("ck_referral_ground", "(ground = 'Consent' and consent_id is not null) or (ground = 'Law' and law_ground is not null and ground_reason is not null)");
                    table.CheckConstraint("ck_referral_outcome", "(state = 'Ended') = (outcome is not null)");
                    table.ForeignKey(
                        name: "fk_referrals_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referrals_consents_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referrals_organisations_to_organisation_id",
                        column: x => x.to_organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referrals_people_from_user_id",
                        column: x => x.from_user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referrals_service_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "service_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referrals_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consultations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    support_id = table.Column<Guid>(type: "uuid", nullable: true),
                    consent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ground = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: false),
                    to_user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    @as = table.Column<string>(name: "as", type: "character varying(24)", maxLength: 24, nullable: false),
                    question = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    attached = table.Column<int>(type: "integer", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: false),
                    reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    read_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withheld_why = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultations", x => x.id);
                    table.ForeignKey(
                        name: "fk_consultations_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consultations_consents_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consultations_multi_agency_supports_support_id",
                        column: x => x.support_id,
                        principalTable: "multi_agency_supports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consultations_people_to_user_id",
                        column: x => x.to_user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_health",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    support_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_health", x => x.id);
                    table.ForeignKey(
                        name: "fk_support_health_multi_agency_supports_support_id",
                        column: x => x.support_id,
                        principalTable: "multi_agency_supports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "support_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    support_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    invited = table.Column<int>(type: "integer", nullable: false),
                    agenda = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    decisions = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    state = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_support_meetings_multi_agency_supports_support_id",
                        column: x => x.support_id,
                        principalTable: "multi_agency_supports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "support_parties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    support_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    leads = table.Column<bool>(type: "boolean", nullable: false),
                    is_needed = table.Column<bool>(type: "boolean", nullable: true),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_parties", x => x.id);
                    table.ForeignKey(
                        name: "fk_support_parties_multi_agency_supports_support_id",
                        column: x => x.support_id,
                        principalTable: "multi_agency_supports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_support_parties_people_user_id",
                        column: x => x.user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    support_id = table.Column<Guid>(type: "uuid", nullable: false),
                    found = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    held_by = table.Column<Guid>(type: "uuid", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_support_reviews_multi_agency_supports_support_id",
                        column: x => x.support_id,
                        principalTable: "multi_agency_supports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "support_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    support_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    responsible = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_support_steps_multi_agency_supports_support_id",
                        column: x => x.support_id,
                        principalTable: "multi_agency_supports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_signatures",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    way = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_signatures", x => new { x.plan_id, x.party });
                    table.ForeignKey(
                        name: "fk_plan_signatures_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    bearer = table.Column<string>(type: "character varying(15)", maxLength: 15, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_left = table.Column<bool>(type: "boolean", nullable: false),
                    result = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    translated = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    translated_of = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_steps_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "panel_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    panel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_panel_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_panel_members_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_panel_members_people_user_id",
                        column: x => x.user_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_panel_members_selection_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "selection_panels",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assessment_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    placement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from_organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "date", nullable: false),
                    sent_to = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_requests", x => x.id);
                    table.CheckConstraint("ck_assessment_request_of", "(referral_id is null) <> (placement_id is null)");
                    table.ForeignKey(
                        name: "fk_assessment_requests_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessment_requests_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessment_requests_placements_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessment_requests_referrals_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: true),
                    placement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    goal_reached = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    onward = table.Column<string>(type: "character varying(15)", maxLength: 15, nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessments", x => x.id);
                    table.CheckConstraint("ck_assessment_of", "(referral_id is null) <> (placement_id is null)");
                    table.CheckConstraint("ck_assessment_scale", "goal_reached between 1 and 5");
                    table.ForeignKey(
                        name: "fk_assessments_placements_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessments_referrals_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attendances",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    present = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendances", x => x.id);
                    table.ForeignKey(
                        name: "fk_attendances_referrals_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "panel_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    panel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: false),
                    choice = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    alternative_service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_panel_decisions", x => x.id);
                    table.ForeignKey(
                        name: "fk_panel_decisions_referrals_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_panel_decisions_selection_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "selection_panels",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_panel_decisions_services_alternative_service_id",
                        column: x => x.alternative_service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "panel_ratings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    panel_id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    need = table.Column<int>(type: "integer", nullable: false),
                    urgency = table.Column<int>(type: "integer", nullable: false),
                    suitability = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_panel_ratings", x => x.id);
                    table.CheckConstraint("ck_panel_rating", "need between 1 and 5 and urgency between 1 and 5 and suitability between 1 and 5");
                    table.ForeignKey(
                        name: "fk_panel_ratings_referrals_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_panel_ratings_selection_panels_panel_id",
                        column: x => x.panel_id,
                        principalTable: "selection_panels",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    sent_to = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    purpose = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_referral_links_referrals_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "waiting_places",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    promised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    late_told_of = table.Column<DateOnly>(type: "date", nullable: true),
                    offer_until = table.Column<DateOnly>(type: "date", nullable: true),
                    left_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waiting_places", x => x.id);
                    table.ForeignKey(
                        name: "fk_waiting_places_referrals_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_waiting_places_service_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "service_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "support_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    support_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    what = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    who = table.Column<int>(type: "integer", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reminded_of = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_support_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_support_tasks_support_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "support_meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agreements_area_id_review_on",
                table: "agreements",
                columns: new[] { "area_id", "review_on" });

            migrationBuilder.CreateIndex(
                name: "ix_agreements_organisation_id",
                table: "agreements",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_appointments_client_id_starts_at",
                table: "appointments",
                columns: new[] { "client_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_appointments_user_id_starts_at",
                table: "appointments",
                columns: new[] { "user_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_area_guides_area_id_from_on",
                table: "area_guides",
                columns: new[] { "area_id", "from_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_area_terms_area_id_kind_from_on",
                table: "area_terms",
                columns: new[] { "area_id", "kind", "from_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_claims_user_id",
                table: "asp_net_user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_logins_user_id",
                table: "asp_net_user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_passkeys_user_id",
                table: "asp_net_user_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "asp_net_users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "asp_net_users",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_requests_client_id",
                table: "assessment_requests",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_requests_employer_id_asked_at",
                table: "assessment_requests",
                columns: new[] { "employer_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_assessment_requests_placement_id",
                table: "assessment_requests",
                column: "placement_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_requests_referral_id",
                table: "assessment_requests",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_requests_token_hash",
                table: "assessment_requests",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessments_placement_id_by",
                table: "assessments",
                columns: new[] { "placement_id", "by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessments_referral_id_by",
                table: "assessments",
                columns: new[] { "referral_id", "by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assignments_client_id_task",
                table: "assignments",
                columns: new[] { "client_id", "task" });

            migrationBuilder.CreateIndex(
                name: "ix_assignments_user_id_ends_on_starts_on_client_id",
                table: "assignments",
                columns: new[] { "user_id", "ends_on", "starts_on", "client_id" });

            migrationBuilder.CreateIndex(
                name: "ix_attendances_referral_id_on",
                table: "attendances",
                columns: new[] { "referral_id", "on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_candidates_client_id_state",
                table: "candidates",
                columns: new[] { "client_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_candidates_consent_id",
                table: "candidates",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_candidates_job_order_id_client_id",
                table: "candidates",
                columns: new[] { "job_order_id", "client_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_card_findings_area_id",
                table: "card_findings",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_card_findings_service_id_kind",
                table: "card_findings",
                columns: new[] { "service_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_client_requests_client_id_answered_at",
                table: "client_requests",
                columns: new[] { "client_id", "answered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_client_skills_client_id_concept_id",
                table: "client_skills",
                columns: new[] { "client_id", "concept_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_client_tasks_client_id_done_on",
                table: "client_tasks",
                columns: new[] { "client_id", "done_on" });

            migrationBuilder.CreateIndex(
                name: "ix_clients_area_id_family_name_given_name",
                table: "clients",
                columns: new[] { "area_id", "family_name", "given_name" });

            migrationBuilder.CreateIndex(
                name: "ix_clients_area_id_identity_code",
                table: "clients",
                columns: new[] { "area_id", "identity_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_clients_coach_id_next_act_on",
                table: "clients",
                columns: new[] { "coach_id", "next_act_on" });

            migrationBuilder.CreateIndex(
                name: "ix_coach_absences_area_id_ends_on",
                table: "coach_absences",
                columns: new[] { "area_id", "ends_on" });

            migrationBuilder.CreateIndex(
                name: "ix_coach_absences_cover_id",
                table: "coach_absences",
                column: "cover_id");

            migrationBuilder.CreateIndex(
                name: "ix_coach_absences_user_id",
                table: "coach_absences",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_coach_terms_area_id",
                table: "coach_terms",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_consents_client_id",
                table: "consents",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_consents_organisation_id",
                table: "consents",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_client_id_state",
                table: "consultations",
                columns: new[] { "client_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_consultations_consent_id",
                table: "consultations",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_state_answer_by",
                table: "consultations",
                columns: new[] { "state", "answer_by" });

            migrationBuilder.CreateIndex(
                name: "ix_consultations_support_id",
                table: "consultations",
                column: "support_id");

            migrationBuilder.CreateIndex(
                name: "ix_consultations_to_user_id_state",
                table: "consultations",
                columns: new[] { "to_user_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_contact_persons_area_id",
                table: "contact_persons",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_contact_persons_organisation_id",
                table: "contact_persons",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_counter_counts_area_id_place_counter",
                table: "counter_counts",
                columns: new[] { "area_id", "place", "counter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cv_entries_client_id_from_month",
                table: "cv_entries",
                columns: new[] { "client_id", "from_month" });

            migrationBuilder.CreateIndex(
                name: "ix_desk_views_user_id",
                table: "desk_views",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_duties_area_id_on",
                table: "duties",
                columns: new[] { "area_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_duties_user_id",
                table: "duties",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_employers_area_id_name",
                table: "employers",
                columns: new[] { "area_id", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_fairness_reports_area_id_month",
                table: "fairness_reports",
                columns: new[] { "area_id", "month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_figure_revisions_area_id_indicator_month",
                table: "figure_revisions",
                columns: new[] { "area_id", "indicator", "month" });

            migrationBuilder.CreateIndex(
                name: "ix_future_profiles_area_id_occupation_id",
                table: "future_profiles",
                columns: new[] { "area_id", "occupation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_group_sessions_group_id_on",
                table: "group_sessions",
                columns: new[] { "group_id", "on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_group_sessions_service_id_on",
                table: "group_sessions",
                columns: new[] { "service_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_group_shares_client_id",
                table: "group_shares",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_group_shares_group_id_client_id",
                table: "group_shares",
                columns: new[] { "group_id", "client_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_handovers_open",
                table: "handovers",
                column: "client_id",
                unique: true,
                filter: "state = 'Offered'");

            migrationBuilder.CreateIndex(
                name: "ix_handovers_to_id_state",
                table: "handovers",
                columns: new[] { "to_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_happenings_about",
                table: "happenings",
                column: "about");

            migrationBuilder.CreateIndex(
                name: "ix_happenings_area_id_kind_at",
                table: "happenings",
                columns: new[] { "area_id", "kind", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_happenings_client_id_at",
                table: "happenings",
                columns: new[] { "client_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_happenings_phase_changes",
                table: "happenings",
                columns: new[] { "client_id", "at" },
                filter: "kind = 'PhaseChanged'");

            migrationBuilder.CreateIndex(
                name: "ix_import_batches_area_id_at",
                table: "import_batches",
                columns: new[] { "area_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_import_changes_batch_id",
                table: "import_changes",
                column: "batch_id");

            migrationBuilder.CreateIndex(
                name: "ix_import_lines_batch_id_line",
                table: "import_lines",
                columns: new[] { "batch_id", "line" });

            migrationBuilder.CreateIndex(
                name: "ix_indicator_values_area_id_by_group_indicator_month",
                table: "indicator_values",
                columns: new[] { "area_id", "by", "group", "indicator", "month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_instrument_forms_area_id_code_edition",
                table: "instrument_forms",
                columns: new[] { "area_id", "code", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_instrument_rounds_area_id_at",
                table: "instrument_rounds",
                columns: new[] { "area_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_instrument_rounds_client_id_at",
                table: "instrument_rounds",
                columns: new[] { "client_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_instrument_rounds_draft",
                table: "instrument_rounds",
                columns: new[] { "client_id", "form_id" },
                unique: true,
                filter: "not is_done");

            migrationBuilder.CreateIndex(
                name: "ix_instrument_rounds_form_id",
                table: "instrument_rounds",
                column: "form_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_orders_area_id_source",
                table: "job_orders",
                columns: new[] { "area_id", "source" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_job_orders_area_id_state_answer_by",
                table: "job_orders",
                columns: new[] { "area_id", "state", "answer_by" });

            migrationBuilder.CreateIndex(
                name: "ix_job_orders_employer_id",
                table: "job_orders",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_kept_referrals_by_user_id",
                table: "kept_referrals",
                column: "by_user_id");

            migrationBuilder.CreateIndex(
                name: "ix_kept_referrals_client_id_service_id",
                table: "kept_referrals",
                columns: new[] { "client_id", "service_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kept_referrals_service_id",
                table: "kept_referrals",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_looks_chain_number",
                table: "looks",
                columns: new[] { "chain", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_looks_client_id_at",
                table: "looks",
                columns: new[] { "client_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_tasks_area_id_done_on",
                table: "meeting_tasks",
                columns: new[] { "area_id", "done_on" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_tasks_meeting_id",
                table: "meeting_tasks",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_meeting_tasks_responsible_id_done_on",
                table: "meeting_tasks",
                columns: new[] { "responsible_id", "done_on" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_client_id_at",
                table: "messages",
                columns: new[] { "client_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_messages_unseen_from_person",
                table: "messages",
                column: "client_id",
                filter: "seen_at is null and is_from_person");

            migrationBuilder.CreateIndex(
                name: "ix_multi_agency_supports_area_id_state",
                table: "multi_agency_supports",
                columns: new[] { "area_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_multi_agency_supports_client_id",
                table: "multi_agency_supports",
                column: "client_id",
                unique: true,
                filter: "state not in ('Refused', 'Ended')");

            migrationBuilder.CreateIndex(
                name: "ix_municipalities_area_id",
                table: "municipalities",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_needs_assessments_client_id_edition",
                table: "needs_assessments",
                columns: new[] { "client_id", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_needs_checks_client_id",
                table: "needs_checks",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_meetings_area_id_on",
                table: "network_meetings",
                columns: new[] { "area_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_area_id_name",
                table: "organisations",
                columns: new[] { "area_id", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_once",
                table: "outbox",
                column: "once",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_state_due_at",
                table: "outbox",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_panel_decisions_alternative_service_id",
                table: "panel_decisions",
                column: "alternative_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_panel_decisions_panel_id_referral_id",
                table: "panel_decisions",
                columns: new[] { "panel_id", "referral_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_panel_decisions_referral_id",
                table: "panel_decisions",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "ix_panel_members_organisation_id",
                table: "panel_members",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_panel_members_panel_id_user_id",
                table: "panel_members",
                columns: new[] { "panel_id", "user_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_panel_members_user_id",
                table: "panel_members",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_panel_ratings_panel_id_referral_id_user_id",
                table: "panel_ratings",
                columns: new[] { "panel_id", "referral_id", "user_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_panel_ratings_referral_id",
                table: "panel_ratings",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "ix_participations_area_id_starts_on",
                table: "participations",
                columns: new[] { "area_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_participations_client_id",
                table: "participations",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_area_id_role",
                table: "people",
                columns: new[] { "area_id", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_people_organisation_id",
                table: "people",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_persona",
                table: "people",
                column: "persona",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_phase_moves_client_id_on",
                table: "phase_moves",
                columns: new[] { "client_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_placements_area_id_follow_up_on",
                table: "placements",
                columns: new[] { "area_id", "follow_up_on" });

            migrationBuilder.CreateIndex(
                name: "ix_placements_client_id",
                table: "placements",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_placements_employer_id",
                table: "placements",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_placements_ends_on",
                table: "placements",
                column: "ends_on");

            migrationBuilder.CreateIndex(
                name: "ix_plan_steps_plan_id",
                table: "plan_steps",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_plans_client_id_edition",
                table: "plans",
                columns: new[] { "client_id", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plans_client_id_state",
                table: "plans",
                columns: new[] { "client_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_profile_forms_area_id_code_edition",
                table: "profile_forms",
                columns: new[] { "area_id", "code", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_profiling_rounds_client_id_at",
                table: "profiling_rounds",
                columns: new[] { "client_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_profiling_rounds_form_id",
                table: "profiling_rounds",
                column: "form_id");

            migrationBuilder.CreateIndex(
                name: "ix_projects_area_id_source_number",
                table: "projects",
                columns: new[] { "area_id", "source", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_public_figures_area_id_indicator_month_by_group",
                table: "public_figures",
                columns: new[] { "area_id", "indicator", "month", "by", "group" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ranking_logs_client_id_at",
                table: "ranking_logs",
                columns: new[] { "client_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_ranking_logs_job_order_id_at",
                table: "ranking_logs",
                columns: new[] { "job_order_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_links_referral_id",
                table: "referral_links",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "ix_referral_links_token_hash",
                table: "referral_links",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_referrals_client_id",
                table: "referrals",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_consent_id",
                table: "referrals",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_from_user_id_state_answered_at",
                table: "referrals",
                columns: new[] { "from_user_id", "state", "answered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_group_id",
                table: "referrals",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_service_id_sent_at",
                table: "referrals",
                columns: new[] { "service_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_state_answer_by",
                table: "referrals",
                columns: new[] { "state", "answer_by" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_to_organisation_id_state",
                table: "referrals",
                columns: new[] { "to_organisation_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_search_acts_client_id_on",
                table: "search_acts",
                columns: new[] { "client_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_selection_panels_area_id_state",
                table: "selection_panels",
                columns: new[] { "area_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_selection_panels_group_id",
                table: "selection_panels",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "ix_selection_panels_led_by",
                table: "selection_panels",
                column: "led_by");

            migrationBuilder.CreateIndex(
                name: "ix_selection_panels_service_id",
                table: "selection_panels",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_gaps_area_id_noticed_on",
                table: "service_gaps",
                columns: new[] { "area_id", "noticed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_service_gaps_client_id",
                table: "service_gaps",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_groups_area_id_version",
                table: "service_groups",
                columns: new[] { "area_id", "version" });

            migrationBuilder.CreateIndex(
                name: "ix_service_groups_service_id_starts_on",
                table: "service_groups",
                columns: new[] { "service_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_service_merges_area_id_at",
                table: "service_merges",
                columns: new[] { "area_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_service_merges_gone_id",
                table: "service_merges",
                column: "gone_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_merges_kept_id",
                table: "service_merges",
                column: "kept_id");

            migrationBuilder.CreateIndex(
                name: "ix_service_reviews_service_id_by_user_id",
                table: "service_reviews",
                columns: new[] { "service_id", "by_user_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_versions_service_id_number",
                table: "service_versions",
                columns: new[] { "service_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_services_area_id_source",
                table: "services",
                columns: new[] { "area_id", "source" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_services_area_id_state",
                table: "services",
                columns: new[] { "area_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_services_area_id_version",
                table: "services",
                columns: new[] { "area_id", "version" });

            migrationBuilder.CreateIndex(
                name: "ix_services_organisation_id",
                table: "services",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_skill_corrections_area_id",
                table: "skill_corrections",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_source_changes_area_id",
                table: "source_changes",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_source_changes_service_id",
                table: "source_changes",
                column: "service_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_spells_area_id_starts_on",
                table: "spells",
                columns: new[] { "area_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_spells_client_id_starts_on",
                table: "spells",
                columns: new[] { "client_id", "starts_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_statistic_values_series_region_period",
                table: "statistic_values",
                columns: new[] { "series", "region", "period" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_study_notes_area_id_service_year",
                table: "study_notes",
                columns: new[] { "area_id", "service", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_support_health_support_id_at",
                table: "support_health",
                columns: new[] { "support_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_support_meetings_client_id_state",
                table: "support_meetings",
                columns: new[] { "client_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_support_meetings_support_id_starts_at",
                table: "support_meetings",
                columns: new[] { "support_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_support_parties_support_id_kind",
                table: "support_parties",
                columns: new[] { "support_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_support_parties_user_id",
                table: "support_parties",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_support_reviews_support_id_held_on",
                table: "support_reviews",
                columns: new[] { "support_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_support_steps_support_id_due_on",
                table: "support_steps",
                columns: new[] { "support_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_support_tasks_client_id_done_on",
                table: "support_tasks",
                columns: new[] { "client_id", "done_on" });

            migrationBuilder.CreateIndex(
                name: "ix_support_tasks_meeting_id",
                table: "support_tasks",
                column: "meeting_id");

            migrationBuilder.CreateIndex(
                name: "ix_support_tasks_support_id_due_on",
                table: "support_tasks",
                columns: new[] { "support_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_taxonomy_files_version_id_name",
                table: "taxonomy_files",
                columns: new[] { "version_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_taxonomy_versions_activated_at",
                table: "taxonomy_versions",
                column: "activated_at");

            migrationBuilder.CreateIndex(
                name: "ix_taxonomy_versions_hash",
                table: "taxonomy_versions",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tickets_area_id_on_number",
                table: "tickets",
                columns: new[] { "area_id", "on", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_town_exceptions_service_id_municipality_code",
                table: "town_exceptions",
                columns: new[] { "service_id", "municipality_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_visits_area_id_on",
                table: "visits",
                columns: new[] { "area_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_visits_client_id",
                table: "visits",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_waiting_places_group_id_left_at_since",
                table: "waiting_places",
                columns: new[] { "group_id", "left_at", "since" });

            migrationBuilder.CreateIndex(
                name: "ix_waiting_places_referral_id",
                table: "waiting_places",
                column: "referral_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_findings_client_id_on",
                table: "work_findings",
                columns: new[] { "client_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_worker_reminders_client_id",
                table: "worker_reminders",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "ix_worker_reminders_user_id_due_on",
                table: "worker_reminders",
                columns: new[] { "user_id", "due_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreements");

            migrationBuilder.DropTable(
                name: "appointments");

            migrationBuilder.DropTable(
                name: "area_guides");

            migrationBuilder.DropTable(
                name: "area_terms");

            migrationBuilder.DropTable(
                name: "asp_net_user_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_logins");

            migrationBuilder.DropTable(
                name: "asp_net_user_passkeys");

            migrationBuilder.DropTable(
                name: "asp_net_user_tokens");

            migrationBuilder.DropTable(
                name: "assessment_requests");

            migrationBuilder.DropTable(
                name: "assessments");

            migrationBuilder.DropTable(
                name: "assignments");

            migrationBuilder.DropTable(
                name: "attendances");

            migrationBuilder.DropTable(
                name: "candidates");

            migrationBuilder.DropTable(
                name: "card_findings");

            migrationBuilder.DropTable(
                name: "client_requests");

            migrationBuilder.DropTable(
                name: "client_skills");

            migrationBuilder.DropTable(
                name: "client_tasks");

            migrationBuilder.DropTable(
                name: "coach_absences");

            migrationBuilder.DropTable(
                name: "coach_terms");

            migrationBuilder.DropTable(
                name: "consultations");

            migrationBuilder.DropTable(
                name: "contact_persons");

            migrationBuilder.DropTable(
                name: "counter_counts");

            migrationBuilder.DropTable(
                name: "cv_entries");

            migrationBuilder.DropTable(
                name: "desk_views");

            migrationBuilder.DropTable(
                name: "duties");

            migrationBuilder.DropTable(
                name: "fairness_reports");

            migrationBuilder.DropTable(
                name: "figure_revisions");

            migrationBuilder.DropTable(
                name: "future_profiles");

            migrationBuilder.DropTable(
                name: "group_sessions");

            migrationBuilder.DropTable(
                name: "group_shares");

            migrationBuilder.DropTable(
                name: "handovers");

            migrationBuilder.DropTable(
                name: "happenings");

            migrationBuilder.DropTable(
                name: "import_changes");

            migrationBuilder.DropTable(
                name: "import_lines");

            migrationBuilder.DropTable(
                name: "indicator_values");

            migrationBuilder.DropTable(
                name: "instrument_rounds");

            migrationBuilder.DropTable(
                name: "job_profiles");

            migrationBuilder.DropTable(
                name: "job_runs");

            migrationBuilder.DropTable(
                name: "kept_referrals");

            migrationBuilder.DropTable(
                name: "known_maps");

            migrationBuilder.DropTable(
                name: "looks");

            migrationBuilder.DropTable(
                name: "meeting_tasks");

            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "municipalities");

            migrationBuilder.DropTable(
                name: "municipality_borders");

            migrationBuilder.DropTable(
                name: "needs_assessments");

            migrationBuilder.DropTable(
                name: "needs_checks");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "panel_decisions");

            migrationBuilder.DropTable(
                name: "panel_members");

            migrationBuilder.DropTable(
                name: "panel_ratings");

            migrationBuilder.DropTable(
                name: "participations");

            migrationBuilder.DropTable(
                name: "phase_moves");

            migrationBuilder.DropTable(
                name: "plan_signatures");

            migrationBuilder.DropTable(
                name: "plan_steps");

            migrationBuilder.DropTable(
                name: "profiling_rounds");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.DropTable(
                name: "protection_key");

            migrationBuilder.DropTable(
                name: "public_figures");

            migrationBuilder.DropTable(
                name: "ranking_logs");

            migrationBuilder.DropTable(
                name: "referral_links");

            migrationBuilder.DropTable(
                name: "search_acts");

            migrationBuilder.DropTable(
                name: "service_gaps");

            migrationBuilder.DropTable(
                name: "service_merges");

            migrationBuilder.DropTable(
                name: "service_reviews");

            migrationBuilder.DropTable(
                name: "service_terms");

            migrationBuilder.DropTable(
                name: "service_versions");

            migrationBuilder.DropTable(
                name: "skill_corrections");

            migrationBuilder.DropTable(
                name: "source_changes");

            migrationBuilder.DropTable(
                name: "spells");

            migrationBuilder.DropTable(
                name: "statistic_values");

            migrationBuilder.DropTable(
                name: "step_reminders");

            migrationBuilder.DropTable(
                name: "study_notes");

            migrationBuilder.DropTable(
                name: "support_health");

            migrationBuilder.DropTable(
                name: "support_parties");

            migrationBuilder.DropTable(
                name: "support_reviews");

            migrationBuilder.DropTable(
                name: "support_steps");

            migrationBuilder.DropTable(
                name: "support_tasks");

            migrationBuilder.DropTable(
                name: "taxonomy_files");

            migrationBuilder.DropTable(
                name: "tickets");

            migrationBuilder.DropTable(
                name: "town_exceptions");

            migrationBuilder.DropTable(
                name: "visits");

            migrationBuilder.DropTable(
                name: "waiting_places");

            migrationBuilder.DropTable(
                name: "work_findings");

            migrationBuilder.DropTable(
                name: "work_wishes");

            migrationBuilder.DropTable(
                name: "worker_reminders");

            migrationBuilder.DropTable(
                name: "asp_net_users");

            migrationBuilder.DropTable(
                name: "placements");

            migrationBuilder.DropTable(
                name: "job_orders");

            migrationBuilder.DropTable(
                name: "import_batches");

            migrationBuilder.DropTable(
                name: "instrument_forms");

            migrationBuilder.DropTable(
                name: "network_meetings");

            migrationBuilder.DropTable(
                name: "selection_panels");

            migrationBuilder.DropTable(
                name: "plans");

            migrationBuilder.DropTable(
                name: "profile_forms");

            migrationBuilder.DropTable(
                name: "support_meetings");

            migrationBuilder.DropTable(
                name: "taxonomy_versions");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "employers");

            migrationBuilder.DropTable(
                name: "multi_agency_supports");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "service_groups");

            migrationBuilder.DropTable(
                name: "clients");

            migrationBuilder.DropTable(
                name: "services");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "areas");
        }
    }
}
