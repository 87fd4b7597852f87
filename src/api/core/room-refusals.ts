/** The refusals of the rooms, as they are told outside: one line a code, `<room>/<code>`. */
import type { CallRefusalCode } from '#call'
import type { MandateRefusalCode } from '#mandate'
import type { PassageRefusalCode } from '#passage'
import type { PeopleCode } from '#people'
import type { ReportRefusalCode } from '#report'
import type { SubmissionRefusalCode } from '#submission'
import { type RefusalWords, row } from './refusal-row.ts'

export type RoomRefusalKey =
  | `call/${CallRefusalCode}`
  | `mandate/${MandateRefusalCode}`
  | `passage/${PassageRefusalCode}`
  | `people/${PeopleCode}`
  | `report/${ReportRefusalCode}`
  | `submission/${SubmissionRefusalCode}`

const NOT_THERE = row(404, {
  en: 'What this names is not there.',
  fr: "L'élément désigné n'existe pas.",
  es: 'El elemento indicado no existe.',
  ru: 'Указанного объекта нет.',
  ar: 'العنصر المشار إليه غير موجود.',
  zh: '所指的内容不存在。',
})
const AS_IT_IS = row(409, {
  en: 'It stands so already; nothing was changed.',
  fr: "C'est déjà le cas ; rien n'a été modifié.",
  es: 'Ya es así; no se ha cambiado nada.',
  ru: 'Это уже так; ничего не изменено.',
  ar: 'هو كذلك بالفعل؛ لم يتغير شيء.',
  zh: '现状已是如此；未作任何更改。',
})
const BYTES_MISSING = row(409, {
  en: 'The bytes are not there. Send the file again.',
  fr: 'Les octets ne sont pas présents. Renvoyez le fichier.',
  es: 'Los bytes no están disponibles. Vuelva a enviar el archivo.',
  ru: 'Содержимое файла отсутствует. Отправьте файл ещё раз.',
  ar: 'محتوى الملف غير موجود. أرسل الملف مرة أخرى.',
  zh: '文件内容不存在。请重新发送文件。',
})
const NOTHING = row(400, {
  en: 'Nothing was given.',
  fr: "Rien n'a été fourni.",
  es: 'No se ha proporcionado nada.',
  ru: 'Ничего не передано.',
  ar: 'لم يُقدَّم أي شيء.',
  zh: '未提供任何内容。',
})
const DESTROYED = row(410, {
  en: 'It was destroyed by an authorised act; its hash and the reason are kept.',
  fr: 'Le contenu a été détruit par un acte autorisé ; son empreinte et le motif sont conservés.',
  es: 'El contenido fue destruido por un acto autorizado; se conservan su huella y el motivo.',
  ru: 'Содержимое уничтожено по разрешению; его хеш и причина сохранены.',
  ar: 'أُتلف المحتوى بإجراء مأذون به؛ وتُحفظ بصمته وسبب الإتلاف.',
  zh: '内容已经授权销毁；其哈希值和理由仍予保存。',
})
const CHANGED = row(412, {
  en: 'It was changed since you saw it. Read it again and decide anew.',
  fr: "L'élément a été modifié depuis que vous l'avez vu. Relisez-le, puis décidez de nouveau.",
  es: 'El elemento ha cambiado desde que lo vio. Léalo de nuevo y vuelva a decidir.',
  ru: 'Объект изменён после того, как вы его видели. Прочитайте его снова и примите решение заново.',
  ar: 'تغيّر هذا العنصر منذ أن رأيته. اقرأه من جديد ثم قرر مرة أخرى.',
  zh: '您查看之后该内容已被更改。请重新读取后再作决定。',
})
const NOT_PERMITTED = row(403, {
  en: 'You are not permitted to do this.',
  fr: "Vous n'êtes pas autorisé à effectuer cet acte.",
  es: 'No está autorizado para realizar este acto.',
  ru: 'У вас нет разрешения на это действие.',
  ar: 'ليس مسموحا لك بهذا الإجراء.',
  zh: '您无权进行此操作。',
})
const UNREADABLE = row(400, {
  en: 'It is not written as it must be.',
  fr: "La valeur n'a pas la forme voulue.",
  es: 'El valor no tiene la forma requerida.',
  ru: 'Значение записано не так, как требуется.',
  ar: 'القيمة ليست بالصيغة المطلوبة.',
  zh: '该值的写法不符合要求。',
})
const WITHDRAWN = row(409, {
  en: 'The submission was withdrawn; nothing can be added to it.',
  fr: 'La communication a été retirée ; rien ne peut y être ajouté.',
  es: 'La comunicación fue retirada; no se le puede añadir nada.',
  ru: 'Ответ отозван; к нему ничего нельзя добавить.',
  ar: 'سُحب الرد؛ ولا يمكن إضافة أي شيء إليه.',
  zh: '该答复已被撤回；不能再添加任何内容。',
})
const OF_ANOTHER_CALL = row(409, {
  en: 'It belongs to another call.',
  fr: "L'élément relève d'un autre appel.",
  es: 'El elemento pertenece a otra convocatoria.',
  ru: 'Объект относится к другому запросу.',
  ar: 'يخص هذا العنصر طلبا آخر.',
  zh: '该内容属于另一征求意见的请求。',
})
const LAST_ADMINISTRATOR = row(409, {
  en: 'Nobody else administers this office. Name another administrator first.',
  fr: "Personne d'autre n'administre ce bureau. Désignez d'abord un autre administrateur.",
  es: 'Nadie más administra esta oficina. Designe primero a otro administrador.',
  ru: 'Других администраторов нет. Сначала назначьте другого.',
  ar: 'لا يوجد مدير آخر لهذا المكتب. عيّن مديرا آخر أولا.',
  zh: '该办公室没有其他管理员。请先指定另一名管理员。',
})
const OF_ONESELF = row(403, {
  en: 'Nobody does this to their own account.',
  fr: 'Nul ne peut effectuer cet acte sur son propre compte.',
  es: 'Nadie puede realizar este acto sobre su propia cuenta.',
  ru: 'Это действие нельзя выполнить со своей учётной записью.',
  ar: 'لا يجوز لأحد القيام بهذا الإجراء على حسابه الخاص.',
  zh: '任何人不得对自己的账户进行此操作。',
})
const ACCOUNT_CLOSED = row(409, {
  en: 'The account is closed.',
  fr: 'Le compte est fermé.',
  es: 'La cuenta está cerrada.',
  ru: 'Учётная запись закрыта.',
  ar: 'الحساب مغلق.',
  zh: '账户已关闭。',
})
const BODY_CLOSED = row(409, {
  en: 'This office or mission was closed.',
  fr: 'Ce bureau ou cette mission a été fermé.',
  es: 'Esta oficina o misión fue cerrada.',
  ru: 'Это подразделение или представительство закрыто.',
  ar: 'أُغلق هذا المكتب أو هذه البعثة.',
  zh: '该办公室或代表团已关闭。',
})
const TOO_MANY_TRIES = row(429, {
  en: 'Too many tries. Wait {waitSeconds} seconds.',
  fr: 'Trop de tentatives. Attendez {waitSeconds} secondes.',
  es: 'Demasiados intentos. Espere {waitSeconds} segundos.',
  ru: 'Слишком много попыток. Подождите {waitSeconds} с.',
  ar: 'محاولات كثيرة جدا. انتظر {waitSeconds} ثانية.',
  zh: '尝试次数过多。请等待 {waitSeconds} 秒。',
})

export const ROOM_REFUSALS: Readonly<Record<RoomRefusalKey, RefusalWords>> = {
  'call/no-such-call': NOT_THERE,
  'call/no-such-resolution': NOT_THERE,
  'call/bytes-missing': BYTES_MISSING,
  'mandate/nothing-given': NOTHING,
  'mandate/bytes-missing': BYTES_MISSING,
  'mandate/no-such-resolution': NOT_THERE,
  'mandate/no-such-mandate': NOT_THERE,
  'mandate/status-unchanged': AS_IT_IS,
  'passage/bytes-missing': BYTES_MISSING,
  'passage/destroyed': DESTROYED,
  'passage/no-such-passage': NOT_THERE,
  'passage/no-such-transcription': NOT_THERE,
  'passage/coding-unchanged': AS_IT_IS,
  'people/not-permitted': NOT_PERMITTED,
  'people/address-unreadable': UNREADABLE,
  'people/role-of-other-body': UNREADABLE,
  'people/body-unknown': NOT_THERE,
  'people/body-closed': BODY_CLOSED,
  'people/name-unreadable': UNREADABLE,
  'people/mission-exists': AS_IT_IS,
  'people/member-state-unreadable': UNREADABLE,
  'people/person-unknown': NOT_THERE,
  'people/account-closed': ACCOUNT_CLOSED,
  'people/already-member': AS_IT_IS,
  'people/membership-unknown': NOT_THERE,
  'people/of-oneself': OF_ONESELF,
  'people/last-administrator': LAST_ADMINISTRATOR,
  'people/invitation-unknown': NOT_THERE,
  'people/first-link-unknown': NOT_THERE,
  'people/administrator-exists': AS_IT_IS,
  'people/session-unknown': NOT_THERE,
  'people/passkey-unknown': NOT_THERE,
  'people/too-many-tries': TOO_MANY_TRIES,
  'report/bytes-missing': BYTES_MISSING,
  'report/no-such-call': NOT_THERE,
  'report/no-such-report': NOT_THERE,
  'report/no-such-statement': NOT_THERE,
  'report/statement-changed': CHANGED,
  'report/already-confirmed': AS_IT_IS,
  'submission/nothing-received': NOTHING,
  'submission/nothing-given': NOTHING,
  'submission/bytes-missing': BYTES_MISSING,
  'submission/no-such-call': NOT_THERE,
  'submission/no-such-submission': NOT_THERE,
  'submission/no-such-file': NOT_THERE,
  'submission/of-another-call': OF_ANOTHER_CALL,
  'submission/withdrawn': WITHDRAWN,
  'submission/already-withdrawn': AS_IT_IS,
  'submission/not-withdrawn': AS_IT_IS,
  'submission/permission-unchanged': AS_IT_IS,
  'submission/destroyed': DESTROYED,
}
