/**
 * Actors of resolutions by their English names, with other ways they are written and what they are called once named.
 *
 * Source: titles as printed in resolutions of the General Assembly, the Security Council, the Economic and Social Council
 * and the Human Rights Council; lines are `name | class | aliases, by ";" | short forms, by ";"`.
 */
import type { ActorClass, ActorEntry, ActorWords } from './mandate-words.ts'

const LINES = `
Secretary-General | person | Secretary General; Secretary-General of the United Nations |
Deputy Secretary-General | person | Deputy Secretary-General of the United Nations |
President of the General Assembly | person | President of the Assembly; Presidents of the General Assembly |
President of the Economic and Social Council | person | |
President of the Security Council | person | |
President of the Human Rights Council | person | President of the Council |
General Assembly | body | Assembly; United Nations General Assembly | Assembly
Security Council | body | United Nations Security Council | Council
Economic and Social Council | body | | Council
Human Rights Council | body | United Nations Human Rights Council | Council
Trusteeship Council | body | |
International Court of Justice | body | | Court
International Criminal Court | body | | Court
International Law Commission | body | | Commission
Peacebuilding Commission | body | | Commission
Commission on Crime Prevention and Criminal Justice | body | | Commission
Commission on Narcotic Drugs | body | | Commission
Commission on the Status of Women | body | | Commission
Commission for Social Development | body | | Commission
Commission on Population and Development | body | | Commission
Commission on Science and Technology for Development | body | | Commission
Statistical Commission | body | United Nations Statistical Commission | Commission
United Nations Commission on International Trade Law | body | | Commission
Commission on the Limits of the Continental Shelf | body | | Commission
International Civil Service Commission | body | | Commission
Disarmament Commission | body | United Nations Disarmament Commission | Commission
Conference on Disarmament | body | | Conference
First Committee | body | Disarmament and International Security Committee |
Second Committee | body | Economic and Financial Committee |
Third Committee | body | Social, Humanitarian and Cultural Committee |
Special Political and Decolonization Committee (Fourth Committee) | body | Fourth Committee |
Fifth Committee | body | Administrative and Budgetary Committee |
Sixth Committee | body | Legal Committee |
General Committee | body | |
Main Committees | body | Main Committees of the General Assembly |
Committee on Contributions | body | | Committee
Committee on Conferences | body | | Committee
Committee on Information | body | | Committee
Committee for Programme and Coordination | body | | Committee
Committee on the Peaceful Uses of Outer Space | body | | Committee
Committee for Development Policy | body | | Committee
Committee on the Rights of Persons with Disabilities | body | | Committee
Committee on the Rights of the Child | body | | Committee
Committee against Torture | body | | Committee
Committee on Enforced Disappearances | body | | Committee
Committee on the Elimination of Discrimination against Women | body | | Committee
Committee on the Elimination of Racial Discrimination | body | | Committee
Human Rights Committee | body | | Committee
Committee on Economic, Social and Cultural Rights | body | | Committee
Committee on the Exercise of the Inalienable Rights of the Palestinian People | body | | Committee
Advisory Committee on Administrative and Budgetary Questions | body | | Advisory Committee
Human Rights Council Advisory Committee | body | Advisory Committee of the Human Rights Council | Advisory Committee
United Nations Scientific Committee on the Effects of Atomic Radiation | body | | Scientific Committee
Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples | body | Special Committee on Decolonization | Special Committee
Special Committee on Peacekeeping Operations | body | | Special Committee
Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization | body | | Special Committee
Special Committee to Investigate Israeli Practices Affecting the Human Rights of the Palestinian People and Other Arabs of the Occupied Territories | body | | Special Committee
Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of Information and Communications Technologies for Criminal Purposes | body | | Ad Hoc Committee
United Nations Standing Advisory Committee on Security Questions in Central Africa | body | | Standing Advisory Committee
High-level political forum on sustainable development | body | high-level political forum; high-level political forum on sustainable development under the auspices of the Economic and Social Council | forum
Permanent Forum on Indigenous Issues | body | | Permanent Forum
Conference of the States Parties to the United Nations Convention against Corruption | body | | Conference
Conference of the Parties to the United Nations Convention against Transnational Organized Crime | body | | Conference
Joint Inspection Unit | body | | Unit
Board of Auditors | body | | Board
International Narcotics Control Board | body | | Board
Office of Internal Oversight Services | entity | |
United Nations | entity | United Nations as a whole |
Secretariat | entity | United Nations Secretariat; Secretariat of the United Nations |
United Nations Office on Drugs and Crime | entity | UNODC | Office
Office of the United Nations High Commissioner for Human Rights | entity | Office of the High Commissioner for Human Rights; OHCHR; Office of the High Commissioner | Office; Office of the High Commissioner
United Nations High Commissioner for Human Rights | person | High Commissioner for Human Rights | High Commissioner
Office of the United Nations High Commissioner for Refugees | entity | UNHCR; Office of the High Commissioner for Refugees | Office; Office of the High Commissioner
United Nations High Commissioner for Refugees | person | High Commissioner for Refugees | High Commissioner
United Nations Office for Disaster Risk Reduction | entity | UNDRR | Office
Office for the Coordination of Humanitarian Affairs | entity | Office for the Coordination of Humanitarian Affairs of the Secretariat; Office for the Coordination of Humanitarian Affairs of the United Nations Secretariat | Office
Office for Disarmament Affairs | entity | Office for Disarmament Affairs of the Secretariat; United Nations Office for Disarmament Affairs | Office
Office of Legal Affairs | entity | Office of Legal Affairs of the Secretariat |
United Nations Office of Counter-Terrorism | entity | Office of Counter-Terrorism | Office
United Nations Office for Outer Space Affairs | entity | Office for Outer Space Affairs | Office
Division for Ocean Affairs and the Law of the Sea | entity | Division for Ocean Affairs and the Law of the Sea of the Office of Legal Affairs of the Secretariat; Division for Ocean Affairs and the Law of the Sea of the Office of Legal Affairs | Division
Department of Economic and Social Affairs | entity | Department of Economic and Social Affairs of the Secretariat; Department of Economic and Social Affairs of the United Nations Secretariat | Department
Department of Global Communications | entity | Department of Global Communications of the Secretariat; Department of Public Information | Department
Department for General Assembly and Conference Management | entity | | Department
Department of Political and Peacebuilding Affairs | entity | |
Department of Peace Operations | entity | |
United Nations Development Programme | entity | UNDP | Programme
United Nations Environment Programme | entity | UNEP | Programme
United Nations Children’s Fund | entity | UNICEF; United Nations Children's Fund | Fund
United Nations Population Fund | entity | UNFPA | Fund
United Nations Entity for Gender Equality and the Empowerment of Women | entity | UN-Women; United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women); UN Women | Entity
United Nations Human Settlements Programme | entity | UN-Habitat; United Nations Human Settlements Programme (UN-Habitat) | Programme
United Nations Capital Development Fund | entity | | Fund
United Nations Institute for Disarmament Research | entity | UNIDIR | Institute
United Nations Institute for Training and Research | entity | UNITAR | Institute
United Nations University | entity | |
United Nations Volunteers | entity | |
World Food Programme | entity | WFP | Programme
World Health Organization | entity | WHO | Organization
Food and Agriculture Organization of the United Nations | entity | FAO | Organization
United Nations Educational, Scientific and Cultural Organization | entity | UNESCO | Organization
Intergovernmental Oceanographic Commission | entity | Intergovernmental Oceanographic Commission of the United Nations Educational, Scientific and Cultural Organization | Commission
International Labour Organization | entity | ILO | Organization
International Maritime Organization | entity | IMO | Organization
International Civil Aviation Organization | entity | ICAO | Organization
International Organization for Migration | entity | IOM | Organization
International Telecommunication Union | entity | ITU | Union
World Meteorological Organization | entity | WMO | Organization
World Intellectual Property Organization | entity | WIPO | Organization
World Tourism Organization | entity | UN Tourism | Organization
World Trade Organization | entity | WTO | Organization
World Bank | entity | World Bank Group | Bank
International Monetary Fund | entity | IMF | Fund
International Fund for Agricultural Development | entity | IFAD | Fund
United Nations Industrial Development Organization | entity | UNIDO | Organization
International Atomic Energy Agency | entity | IAEA | Agency
Organisation for the Prohibition of Chemical Weapons | entity | OPCW | Organisation
United Nations Conference on Trade and Development | entity | UN Trade and Development; UNCTAD | Conference
United Nations Relief and Works Agency for Palestine Refugees in the Near East | entity | UNRWA | Agency
Joint United Nations Programme on HIV/AIDS | entity | UNAIDS | Programme
International Seabed Authority | entity | | Authority
International Tribunal for the Law of the Sea | entity | | Tribunal
International Criminal Police Organization (INTERPOL) | entity | INTERPOL; International Criminal Police Organization |
International Committee of the Red Cross | entity | ICRC |
United Nations Global Compact | entity | | Global Compact
United Nations Office for South-South Cooperation | entity | | Office
Economic Commission for Africa | body | | Commission
Economic Commission for Europe | body | | Commission
Economic Commission for Latin America and the Caribbean | body | | Commission
Economic and Social Commission for Asia and the Pacific | body | | Commission
Economic and Social Commission for Western Asia | body | | Commission
African Union | entity | | Union
European Union | entity | | Union
League of Arab States | entity | | League
Association of Southeast Asian Nations | entity | | Association
Organization for Security and Cooperation in Europe | entity | | Organization
Global Environment Facility | entity | | Facility
Green Climate Fund | entity | | Fund
Special Rapporteur | person | special rapporteur |
Independent Expert | person | |
Emergency Relief Coordinator | person | |
United Nations Legal Counsel | person | Legal Counsel |
High-Level Steering Committee | body | Sustainable Development Goal 4-Education 2030 High-level Steering Committee | Steering Committee
Member States | state | States Members of the United Nations; all Member States; Members of the United Nations; all States Members of the United Nations |
States | state | all States |
Governments | state | all Governments; governments |
States parties | state | States Parties |
international community | state | |
United Nations system | entity | United Nations system as a whole; entire United Nations system; entities of the United Nations system |
United Nations development system | entity | |
`

function entryOf(line: string): ActorEntry {
  const [name = '', kind = '', aliases = '', short = ''] = line.split('|').map((cell) => cell.trim())
  const list = (cell: string): string[] => cell.split(';').flatMap((each) => each.trim() || [])
  return { name, class: classOf(kind), aliases: list(aliases), short: list(short) }
}

function classOf(word: string): ActorClass {
  const classes: Readonly<Record<string, ActorClass>> = {
    state: 'state',
    body: 'body',
    person: 'person',
    entity: 'entity',
  }
  return classes[word] ?? 'group'
}

const OTHER_HEADS = `
organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|entit(?:y|ies)|institutions?|institutes?|banks?|funds?|programmes|stakeholders?|
partners?|actors?|donors?|communit(?:y|ies)|sectors?|societ(?:y|ies)|academia|media|compan(?:y|ies)|enterprises?|
business(?:es)?|industr(?:y|ies)|groups?|committees?|commissions?|councils?|conferences?|assembl(?:y|ies)|offices?|
secretariats?|departments?|divisions?|bureaux?|centres?|rapporteurs?|experts?|mechanisms?|procedures|holders?|
secretar(?:y|ies)-general|(?:co-)?sponsors?|commissioners?|presidents?|chairs?|chairpersons?|co-chairs|vice-presidents?|facilitators?|co-facilitators?|
coordinators?|directors?|heads?|registrar|tribunals?|courts?|representatives?|platforms?|universit(?:y|ies)|scientists|
leaders|individuals|persons|participants|teams?|union|authority|league|networks?|system|foundations?|associations?|
authorities|leadership|contractors|observers?|manufacturers?|envoys?|advisers?|force|missions?|facilit(?:y|ies)|forums?|
panels?|boards?|corporations?|focal points?|military|factions|journalists|practitioners|mandate holders|organs?|
economists|parliaments|parliamentarians|legislators|providers|operators|owners|creditors|investors|managers|executives?|
counsel|auditors|rapporteur|counterparts|secretary|units?|task forces?|administrators?|administration|commissioner|
movement|combatants|leadership|others|united nations|un-oceans|departments|operations|chiefs?|workers?|
philanthropists|initiatives?|compact|congress|summit|ombudsman|ombudspersons|officers?|staff|personnel|working groups?|
youth|Member|all|agreements|conventions|sessions?|meetings?|process(?:es)?|fora|consort(?:ium|ia)|trustees|coalitions?|alliances?|museums|libraries|registr(?:y|ies)|vendors|developers|
fighters|forces|fleets?|airlines|carriers|commanders?|police|tribes|colleges|schools|think tanks?|charities|farmers|producers|publishers
`.replaceAll('\n', '')

const STATE_HEADS = `
states?|governments?|countr(?:y|ies)|part(?:y|ies)|powers?|regional groups|members|nations?|signatories|delegations|regimes?|
international community|contracting parties|non-parties|states parties|neighbours|neighbo?uring countries|permanent missions|missions of member states|community of nations
`.replaceAll('\n', '')

export const ACTORS_EN: Omit<ActorWords, 'stateNames'> = {
  wholes: [
    'International, Impartial and Independent Mechanism',
    'Israel, the occupying Power',
    'funds and programmes',
    'programmes and funds',
    'natural and juridical persons',
    'mechanisms and procedures',
    'departments and offices',
    'regional and subregional organizations',
    'global and regional organizations',
  ],
  table: LINES.trim().split('\n').map(entryOf),
  stateHeads: STATE_HEADS,
  otherHeads: OTHER_HEADS,
  narrows: 'that|which|who|whose|not|currently|wishing|in a position',
  payers: 'donors?|financ\\w+|fund|funds|funding|banks?',
  helpers:
    'international community|administering Powers?|donors?|partners|developed countr(?:y|ies)|other States|banks?|institutions',
  openers:
    'the|all|other|relevant|its|their|any|those|every|each|both|existing|competent|interested|concerned|appropriate',
  afterHead:
    'compliant|consistent|willing|[a-z]+ly|currently|(?:[a-z]+(?:ing|ed))(?! (?:and [a-z]+ )?(?:countries|country|[Ss]tates?|[Pp]owers?|partners|banks|institutions|agencies|bodies|organizations|systems?|groups?|entities|mandate|mechanisms|[Pp]arties|[Tt]errit|teams|procedures|members|Member|Government|regions?|States|nations|actors|stakeholders|small|landlocked|communities|sectors?|experts?|authorities|funds?|programmes?|donors?|offices?|United|special|intergovernmental|international|regional|national|forces|committees?))|of|in|on|for|with|that|which|who|whose|to|from|referred|at|involved|concerned|engaged|under|within|having|not|without|through|as|by|participating|able|working(?! [Gg]roups?\\b)|acting|party|dealing|providing|wishing|seeking|established|responsible|whom|bordering|where|also|represented|located|possessing|using|against|entrusted|associated|inside|outside|and all other|contributing|operating|active|towards|about|over|mandated|among|between|designated|including|tasked|present|based|such|bound|around|across|beyond|emerging|serving|so|thereto|therein|itself|themselves|only|specializing|attending|whether',
}
