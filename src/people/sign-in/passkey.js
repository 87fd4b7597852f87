// Passkeys on the sign-in pages: asks the browser, sends what it says. Without it the pages work by code.
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0))

const send = async (path, body) => {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

const described = ({ id, rawId, type, response, authenticatorAttachment }) => ({
  id,
  rawId: toText(rawId),
  type,
  authenticatorAttachment,
  clientExtensionResults: {},
  response: Object.fromEntries(
    ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']
      .filter((name) => response[name] instanceof ArrayBuffer)
      .map((name) => [name, toText(response[name])]),
  ),
})

const signIn = async (next) => {
  const publicKey = await send('/sign-in/passkey/options', {})
  publicKey.challenge = toBytes(publicKey.challenge)
  const credential = await navigator.credentials.get({ publicKey })
  return send('/sign-in/passkey/verify', { credential: described(credential), next })
}

const add = async () => {
  const publicKey = await send('/sign-in/passkey/new/options', {})
  publicKey.challenge = toBytes(publicKey.challenge)
  publicKey.user.id = toBytes(publicKey.user.id)
  for (const each of publicKey.excludeCredentials) each.id = toBytes(each.id)
  const credential = await navigator.credentials.create({ publicKey })
  const transports = credential.response.getTransports?.() ?? []
  const { response, ...rest } = described(credential)
  return send('/sign-in/passkey/new/verify', {
    credential: { ...rest, response: { ...response, transports } },
  })
}

const offer = (id, act) => {
  const button = document.getElementById(id)
  if (button === null || !window.PublicKeyCredential) return
  button.hidden = false
  button.addEventListener('click', async () => {
    const failed = document.getElementById('passkey-failed')
    failed.hidden = true
    try {
      const { next } = await act(button.dataset.next)
      location.assign(next)
    } catch {
      failed.hidden = false
      failed.focus()
    }
  })
}
offer('passkey-sign-in', signIn)
offer('passkey-add', add)
