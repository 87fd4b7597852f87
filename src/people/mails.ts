/** The mails of this room, in six languages. Plain text, and no words about anything but the sign-in. */

import type { Mail } from '#platform/mail'
import type { InSixLanguages, Language } from '#un'

type MailText = Pick<Mail, 'kind' | 'subject' | 'text'>

interface MailWords {
  readonly codeSubject: string
  readonly code: (code: string) => string
  readonly invitationSubject: (body: string) => string
  readonly invitation: (body: string, link: string) => string
}

const WORDS: InSixLanguages<MailWords> = {
  ar: {
    codeSubject: 'رمز تسجيل الدخول',
    code: (code) =>
      `رمز تسجيل الدخول هو: ${code}\n\nيصلح لمدة عشر دقائق ولمرة واحدة. لا تعطه لأحد.\nإذا لم تطلبه فلا حاجة إلى أن تفعل شيئا.\n`,
    invitationSubject: (body) => `دعوة: ${body}`,
    invitation: (body, link) =>
      `أنت مدعو إلى المشاركة في العمل لدى: ${body}.\n\nللقبول افتح هذا الرابط وأكد ذلك في الصفحة. يصلح لمدة سبعة أيام ولمرة واحدة:\n${link}\n\nإذا كنت لا تتوقع هذه الدعوة فلا حاجة إلى أن تفعل شيئا.\n`,
  },
  en: {
    codeSubject: 'Your sign-in code',
    code: (code) =>
      `Your sign-in code is: ${code}\n\nIt is good for ten minutes, and once. Give it to nobody.\nIf you did not ask for it, you need do nothing.\n`,
    invitationSubject: (body) => `Invitation: ${body}`,
    invitation: (body, link) =>
      `You are invited to work with: ${body}.\n\nTo accept, open this link and confirm on the page. It is good for seven days, and once:\n${link}\n\nIf you did not expect this invitation, you need do nothing.\n`,
  },
  es: {
    codeSubject: 'Su código de acceso',
    code: (code) =>
      `Su código de acceso es: ${code}\n\nEs válido durante diez minutos y una sola vez. No se lo dé a nadie.\nSi no lo ha solicitado, no tiene que hacer nada.\n`,
    invitationSubject: (body) => `Invitación: ${body}`,
    invitation: (body, link) =>
      `Se le invita a trabajar con: ${body}.\n\nPara aceptar, abra este enlace y confirme en la página. Es válido durante siete días y una sola vez:\n${link}\n\nSi no esperaba esta invitación, no tiene que hacer nada.\n`,
  },
  fr: {
    codeSubject: 'Votre code de connexion',
    code: (code) =>
      `Votre code de connexion est : ${code}\n\nIl est valable dix minutes et une seule fois. Ne le donnez à personne.\nSi vous ne l’avez pas demandé, vous n’avez rien à faire.\n`,
    invitationSubject: (body) => `Invitation : ${body}`,
    invitation: (body, link) =>
      `Vous êtes invité(e) à travailler avec : ${body}.\n\nPour accepter, ouvrez ce lien et confirmez sur la page. Il est valable sept jours et une seule fois :\n${link}\n\nSi vous n’attendiez pas cette invitation, vous n’avez rien à faire.\n`,
  },
  ru: {
    codeSubject: 'Ваш код для входа',
    code: (code) =>
      `Ваш код для входа: ${code}\n\nОн действует десять минут и только один раз. Никому его не сообщайте.\nЕсли вы его не запрашивали, ничего делать не нужно.\n`,
    invitationSubject: (body) => `Приглашение: ${body}`,
    invitation: (body, link) =>
      `Вас приглашают к работе: ${body}.\n\nЧтобы принять приглашение, откройте эту ссылку и подтвердите на странице. Она действует семь дней и только один раз:\n${link}\n\nЕсли вы не ожидали этого приглашения, ничего делать не нужно.\n`,
  },
  zh: {
    codeSubject: '您的登录验证码',
    code: (code) =>
      `您的登录验证码是：${code}\n\n十分钟内有效，只能使用一次。请勿告诉任何人。\n如果您没有申请验证码，则无需做任何事情。\n`,
    invitationSubject: (body) => `邀请：${body}`,
    invitation: (body, link) =>
      `现邀请您参与以下机构的工作：${body}。\n\n如接受邀请，请打开此链接并在页面上确认。链接七天内有效，只能使用一次：\n${link}\n\n如果您没有预料到此邀请，则无需做任何事情。\n`,
  },
}

/** The mail with a sign-in code. */
export function codeMail(language: Language, code: string): MailText {
  const words = WORDS[language]
  return { kind: 'sign-in-code', subject: words.codeSubject, text: words.code(code) }
}

/** The mail with an invitation. `body` is the name of the office or mission. */
export function invitationMail(language: Language, body: string, link: string): MailText {
  const words = WORDS[language]
  return {
    kind: 'invitation',
    subject: words.invitationSubject(body),
    text: words.invitation(body, link),
  }
}
