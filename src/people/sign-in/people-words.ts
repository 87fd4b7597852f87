/** The words of the page on which people are invited, in six languages. */
import type { InSixLanguages } from '#un'

export interface PeopleWords {
  readonly people: string
  readonly invite: string
  readonly role: string
  readonly body: string
  readonly language: string
  readonly registerMission: string
  readonly memberState: string
  readonly missionName: string
  readonly revoke: string
  readonly done: string
}

export const PEOPLE_WORDS: InSixLanguages<PeopleWords> = {
  ar: {
    people: 'الأشخاص',
    invite: 'دعوة شخص',
    role: 'الصفة',
    body: 'المكتب أو البعثة',
    language: 'لغة الرسالة',
    registerMission: 'تسجيل بعثة',
    memberState: 'رمز الدولة (ثلاثة أحرف)',
    missionName: 'اسم البعثة',
    revoke: 'سحب',
    done: 'تم ذلك.',
  },
  en: {
    people: 'People',
    invite: 'Invite somebody',
    role: 'Role',
    body: 'Office or mission',
    language: 'Language of the mail',
    registerMission: 'Register a mission',
    memberState: 'Code of the State (three letters)',
    missionName: 'Name of the mission',
    revoke: 'Revoke',
    done: 'Done.',
  },
  es: {
    people: 'Personas',
    invite: 'Invitar a alguien',
    role: 'Función',
    body: 'Oficina o misión',
    language: 'Idioma del correo',
    registerMission: 'Registrar una misión',
    memberState: 'Código del Estado (tres letras)',
    missionName: 'Nombre de la misión',
    revoke: 'Revocar',
    done: 'Hecho.',
  },
  fr: {
    people: 'Personnes',
    invite: 'Inviter quelqu’un',
    role: 'Rôle',
    body: 'Bureau ou mission',
    language: 'Langue du message',
    registerMission: 'Enregistrer une mission',
    memberState: 'Code de l’État (trois lettres)',
    missionName: 'Nom de la mission',
    revoke: 'Révoquer',
    done: 'C’est fait.',
  },
  ru: {
    people: 'Люди',
    invite: 'Пригласить',
    role: 'Роль',
    body: 'Подразделение или представительство',
    language: 'Язык письма',
    registerMission: 'Зарегистрировать представительство',
    memberState: 'Код государства (три буквы)',
    missionName: 'Название представительства',
    revoke: 'Отозвать',
    done: 'Готово.',
  },
  zh: {
    people: '人员',
    invite: '邀请人员',
    role: '角色',
    body: '办公室或代表团',
    language: '邮件语言',
    registerMission: '登记代表团',
    memberState: '国家代码（三个字母）',
    missionName: '代表团名称',
    revoke: '撤销',
    done: '已完成。',
  },
}
