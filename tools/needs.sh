# What the scripts need of the machine: each function installs what is missing with the ordinary client and says so.

say() { printf '\n== %s\n' "$*"; }

need_dotnet() {
  command -v dotnet >/dev/null && return
  echo "The .NET SDK is missing: install the version that global.json names from https://dotnet.microsoft.com, then try again." >&2
  exit 3
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 1; fi; }

# Installs Debian packages that are not there yet; fails where they cannot be had.
need_debian() {
  local missing=()
  for package in "$@"; do dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package"); done
  [ ${#missing[@]} = 0 ] && return 0
  say "Installing ${missing[*]}"
  command -v apt-get >/dev/null || return 1
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=400 install -y -q "${missing[@]}" >/dev/null 2>&1 && return 0
  as_root apt-get -o DPkg::Lock::Timeout=400 update -q >/dev/null && as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=400 install -y -q "${missing[@]}" >/dev/null
}

need_node() {
  command -v npm >/dev/null && return
  need_debian nodejs npm || { echo "Node.js with npm is missing and could not be installed." >&2; exit 3; }
}

pg_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }

# The database server refuses to run as root: as root, it runs as the user postgres that its package made.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

# An own cluster on loopback, apart from any other on the machine. $1 folder, $2 port, $3 more server options.
start_postgres() {
  local folder="$1" port="$2" options="${3:-}" bin
  bin="$(pg_bin)"
  mkdir -p "$folder"
  if [ "$(id -u)" = 0 ]; then
    chown postgres "$folder"
    # The server must be able to walk to its folder.
    local up="$folder"; while [ "$up" != / ]; do up="$(dirname "$up")"; chmod o+x "$up" 2>/dev/null || true; done
  fi
  [ -f "$folder/PG_VERSION" ] || as_postgres "$bin/initdb" -D "$folder" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  as_postgres "$bin/pg_ctl" -D "$folder" status >/dev/null 2>&1 && return
  say "Starting PostgreSQL on port $port"
  (cd "$folder" && as_postgres "$bin/pg_ctl" -D "$folder" -w -l "$folder/server.log" -o "-p $port -k '$folder' -c listen_addresses=127.0.0.1 $options" start >/dev/null)
}

stop_postgres() { (cd / && as_postgres "$(pg_bin)/pg_ctl" -D "$1" -m fast stop >/dev/null 2>&1) || true; }

# $1 port, $2 name
create_database() {
  "$(pg_bin)/psql" -h 127.0.0.1 -p "$1" -U postgres -tAc "select 1 from pg_database where datname = '$2'" | grep -q 1 \
    || "$(pg_bin)/createdb" -h 127.0.0.1 -p "$1" -U postgres "$2"
}
