// Passkeys: the browser's own ceremony between two questions to the server. Without script the password and code remain.
const token = () => document.querySelector('input[name="__RequestVerificationToken"]').value;

const ask = async (path, body) => {
    const answer = await fetch(`/account/passkeys/${path}`, {
        method: 'POST', body, headers: { 'RequestVerificationToken': token(), 'Content-Type': 'application/json' },
    });
    if (!answer.ok) throw new Error(path);
    return answer.status === 204 ? null : answer.json();
};

const add = async () => {
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(await ask('creation-options'));
    const made = await navigator.credentials.create({ publicKey: options });
    await ask('add', JSON.stringify(made.toJSON()));
    location.reload();
};

const signIn = async () => {
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(await ask('request-options'));
    const shown = await navigator.credentials.get({ publicKey: options });
    await ask('sign-in', JSON.stringify(shown.toJSON()));
    location.assign('/');
};

for (const button of document.querySelectorAll('[data-passkey]')) {
    if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) break;
    button.hidden = false;
    button.addEventListener('click', async () => {
        const problem = document.getElementById('passkey-problem');
        try {
            problem.hidden = true;
            await (button.dataset.passkey === 'add' ? add() : signIn());
        } catch {
            problem.hidden = false;
        }
    });
}
