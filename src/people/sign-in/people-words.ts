/** The words of the page on which people are kept, in six languages. */
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
  readonly end: string
  readonly more: string
  readonly grant: string
  readonly invitations: string
  readonly takeBack: string
  readonly until: string
  readonly none: string
  readonly bodies: string
  readonly newName: string
  readonly rename: string
  readonly close: string
  readonly closeLead: string
  readonly closed: string
  readonly sure: string
  readonly signedIn: string
  readonly endAll: string
  readonly reset: string
  readonly resetLead: string
  readonly closeAccount: string
  readonly closeAccountLead: string
  readonly erase: string
  readonly eraseLead: string
  readonly all: string
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
    end: 'إنهاء',
    more: 'أشخاص آخرون',
    grant: 'منح صفة',
    invitations: 'الدعوات التي لم يُرد عليها',
    takeBack: 'سحب الدعوة',
    until: 'صالحة حتى',
    none: 'لا يوجد.',
    bodies: 'المكاتب والبعثات',
    newName: 'الاسم الجديد',
    rename: 'تغيير الاسم',
    close: 'إغلاق',
    closeLead: 'تنتهي جميع الصفات فيها وتُسحب الدعوات التي لم يُرد عليها.',
    closed: 'مغلق',
    sure: 'أؤكد ذلك.',
    signedIn: 'الجلسات المفتوحة',
    endAll: 'إنهاء جميع الجلسات',
    reset: 'إعادة ضبط وسائل الدخول',
    resetLead:
      'لمن فقد مفتاح مرور أو تطبيقا: تُزال هذه الوسائل وتنتهي جميع الجلسات، ويكون الدخول برمز يُرسل إلى العنوان.',
    closeAccount: 'إغلاق الحساب',
    closeAccountLead: 'تنتهي جميع الجلسات والصفات، ويبقى الاسم والعنوان.',
    erase: 'محو البيانات الشخصية',
    eraseLead: 'يُغلق الحساب ويُمحى الاسم والعنوان ووسائل الدخول. لا يمكن التراجع عن ذلك.',
    all: 'جميع الأشخاص',
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
    end: 'End',
    more: 'More people',
    grant: 'Give a role',
    invitations: 'Open invitations',
    takeBack: 'Take back',
    until: 'good until',
    none: 'None.',
    bodies: 'Offices and missions',
    newName: 'New name',
    rename: 'Rename',
    close: 'Close',
    closeLead: 'Everybody’s roles in it end, and open invitations to it are taken back.',
    closed: 'closed',
    sure: 'I am sure.',
    signedIn: 'Signed in',
    endAll: 'End all sessions',
    reset: 'Reset how they sign in',
    resetLead:
      'For somebody who lost a passkey or an app: these are taken away, and all sessions end. They sign in by a code to their address.',
    closeAccount: 'Close the account',
    closeAccountLead: 'All sessions and roles end. Name and address stay.',
    erase: 'Erase personal data',
    eraseLead:
      'The account is closed; name, address and ways of signing in are erased. This cannot be undone.',
    all: 'All people',
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
    end: 'Poner fin',
    more: 'Más personas',
    grant: 'Asignar una función',
    invitations: 'Invitaciones pendientes',
    takeBack: 'Retirar',
    until: 'válida hasta',
    none: 'Ninguna.',
    bodies: 'Oficinas y misiones',
    newName: 'Nuevo nombre',
    rename: 'Cambiar el nombre',
    close: 'Cerrar',
    closeLead: 'Terminan todas las funciones en ella y se retiran las invitaciones pendientes.',
    closed: 'cerrada',
    sure: 'Lo confirmo.',
    signedIn: 'Sesiones abiertas',
    endAll: 'Cerrar todas las sesiones',
    reset: 'Restablecer el inicio de sesión',
    resetLead:
      'Para quien haya perdido una clave de acceso o una aplicación: se retiran y se cierran todas las sesiones. La persona inicia sesión con un código enviado a su dirección.',
    closeAccount: 'Cerrar la cuenta',
    closeAccountLead: 'Terminan todas las sesiones y funciones. El nombre y la dirección se conservan.',
    erase: 'Borrar los datos personales',
    eraseLead:
      'La cuenta se cierra; se borran el nombre, la dirección y los medios de inicio de sesión. No se puede deshacer.',
    all: 'Todas las personas',
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
    end: 'Mettre fin',
    more: 'Autres personnes',
    grant: 'Attribuer un rôle',
    invitations: 'Invitations en attente',
    takeBack: 'Retirer',
    until: 'valable jusqu’au',
    none: 'Aucune.',
    bodies: 'Bureaux et missions',
    newName: 'Nouveau nom',
    rename: 'Renommer',
    close: 'Fermer',
    closeLead: 'Tous les rôles qui y sont exercés prennent fin et les invitations en attente sont retirées.',
    closed: 'fermé',
    sure: 'Je confirme.',
    signedIn: 'Sessions ouvertes',
    endAll: 'Mettre fin à toutes les sessions',
    reset: 'Réinitialiser les moyens de connexion',
    resetLead:
      'Pour qui a perdu une clé d’accès ou une application : elles sont retirées et toutes les sessions prennent fin. La connexion se fait par un code envoyé à l’adresse.',
    closeAccount: 'Fermer le compte',
    closeAccountLead:
      'Toutes les sessions et tous les rôles prennent fin. Le nom et l’adresse sont conservés.',
    erase: 'Effacer les données personnelles',
    eraseLead:
      'Le compte est fermé ; le nom, l’adresse et les moyens de connexion sont effacés. Cet acte est irréversible.',
    all: 'Toutes les personnes',
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
    end: 'Завершить',
    more: 'Другие люди',
    grant: 'Назначить роль',
    invitations: 'Приглашения без ответа',
    takeBack: 'Отозвать',
    until: 'действует до',
    none: 'Нет.',
    bodies: 'Подразделения и представительства',
    newName: 'Новое название',
    rename: 'Переименовать',
    close: 'Закрыть',
    closeLead: 'Все роли в нём прекращаются, приглашения без ответа отзываются.',
    closed: 'закрыто',
    sure: 'Подтверждаю.',
    signedIn: 'Открытые сеансы',
    endAll: 'Завершить все сеансы',
    reset: 'Сбросить способы входа',
    resetLead:
      'Для тех, кто потерял ключ доступа или приложение: они удаляются, все сеансы завершаются. Вход — по коду, отправленному на адрес.',
    closeAccount: 'Закрыть учётную запись',
    closeAccountLead: 'Все сеансы и роли прекращаются. Имя и адрес сохраняются.',
    erase: 'Стереть персональные данные',
    eraseLead: 'Учётная запись закрывается; имя, адрес и способы входа стираются. Отменить это нельзя.',
    all: 'Все люди',
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
    end: '终止',
    more: '更多人员',
    grant: '授予角色',
    invitations: '未答复的邀请',
    takeBack: '撤回',
    until: '有效期至',
    none: '无。',
    bodies: '办公室和代表团',
    newName: '新名称',
    rename: '更改名称',
    close: '关闭',
    closeLead: '其中的所有角色终止，未答复的邀请被撤回。',
    closed: '已关闭',
    sure: '我确认。',
    signedIn: '登录会话',
    endAll: '终止所有会话',
    reset: '重置登录方式',
    resetLead:
      '适用于丢失通行密钥或应用的人员：这些方式将被移除，所有会话终止。此后通过发往其地址的验证码登录。',
    closeAccount: '关闭账户',
    closeAccountLead: '所有会话和角色终止。姓名和地址予以保留。',
    erase: '删除个人数据',
    eraseLead: '账户关闭；姓名、地址和登录方式被删除。此操作无法撤销。',
    all: '所有人员',
    done: '已完成。',
  },
}
