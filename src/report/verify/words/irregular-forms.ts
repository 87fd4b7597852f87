/**
 * Forms of words that no ending tells from one another: "sought" of "seek", “obtenu” of “obtenir”, "hizo" of "hacer".
 *
 * Source: the irregular verbs and plurals of the languages' reference grammars, as far as official writing has them; from general
 * knowledge. A line is a word and its forms. Chinese has none; Arabic plurals within the word are not read.
 */
import type { Language } from '#un'
import { foldWord } from './word-units.ts'

const LINES: Readonly<Partial<Record<Language, string>>> = {
  en: `
arise arose arisen
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
draw drew drawn
drive drove driven
fall fell fallen
feed fed
feel felt
fight fought
forbid forbade forbidden
foresee foresaw foreseen
forgo forwent forgone
forget forgot forgotten
freeze froze frozen
give gave given gives giving
go went gone goes going
grow grew grown
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
lose lost
make made makes making
mean meant
meet met
overcome overcame
oversee oversaw overseen
pay paid
repay repaid
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
shrink shrank shrunk
speak spoke spoken
spend spent
stand stood
strike struck stricken
strive strove striven
swear swore sworn
take took taken takes taking
teach taught
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
weave wove woven
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
child children
woman women
man men
foot feet
life lives
half halves
analysis analyses
basis bases
crisis crises
criterion criteria
hypothesis hypotheses
phenomenon phenomena`,
  fr: `
accroître accru accrue accrus accrues accroît accroissent
acquérir acquis acquise acquises acquiert acquièrent
admettre admis admise admises admet admettent
apprendre appris apprise apprend apprennent
atteindre atteint atteinte atteints atteintes atteignent atteignait
comprendre compris comprise comprises comprend comprennent
concevoir conçu conçue conçus conçues conçoit
conclure conclu conclue conclus conclues conclut concluent
conduire conduit conduite conduits conduites conduisent
connaître connu connue connus connues connaît connaissent connaissait
construire construit construite construits construites construisent
contenir contenu contenue contenus contenues contient contiennent
contraindre contraint contrainte contraints contraignent
convaincre convaincu convaincue convaincus convainc
convenir convenu convenue convenus convient conviennent
couvrir couvert couverte couverts couvertes couvre couvrent
craindre craint craignent craignait
croître crû croît croissent
découvrir découvert découverte découverts découvre
détenir détenu détenue détenus détenues détient détiennent
détruire détruit détruite détruits détruites détruisent
devenir devenu devenue devenus devenues devient deviennent
dire dit dite dits dites disent disait
élire élu élue élus élues élit élisent
émettre émis émise émises émet émettent
entreprendre entrepris entreprise entreprises entreprend entreprennent
entretenir entretenu entretenue entretenus entretient entretiennent
inscrire inscrit inscrite inscrits inscrites inscrivent
interdire interdit interdite interdits interdites interdisent
intervenir intervenu intervenue intervient interviennent
introduire introduit introduite introduits introduites introduisent
maintenir maintenu maintenue maintenus maintenues maintient maintiennent
mettre mis mise mises met mettent mettait
obtenir obtenu obtenue obtenus obtenues obtient obtiennent
offrir offert offerte offerts offertes offre offrent
ouvrir ouvert ouverte ouverts ouvertes ouvre ouvrent
parvenir parvenu parvenue parvenus parvient parviennent
permettre permis permise permises permet permettent permettait
poursuivre poursuivi poursuivie poursuivis poursuivies poursuit poursuivent
prendre pris prise prises prend prennent prenait
prescrire prescrit prescrite prescrits prescrites prescrivent
prévenir prévenu prévenue prévient préviennent
prévoir prévu prévue prévus prévues prévoit prévoient prévoyait
produire produit produite produits produites produisent
promettre promis promise promises promet promettent
promouvoir promu promue promus promues promeut promeuvent
recevoir reçu reçue reçus reçues reçoit reçoivent
reconnaître reconnu reconnue reconnus reconnues reconnaît reconnaissent
recourir recouru recourt recourent
réduire réduit réduite réduits réduites réduisent
remettre remis remise remises remet remettent
résoudre résolu résolue résolus résolues résout résolvent
restreindre restreint restreinte restreints restreignent
retenir retenu retenue retenus retenues retient retiennent
revenir revenu revient reviennent
savoir sait savent savait
soumettre soumis soumise soumises soumet soumettent
soutenir soutenu soutenue soutenus soutenues soutient soutiennent
souscrire souscrit souscrite souscrivent
suivre suivi suivie suivis suivies suit suivent
tenir tenu tenue tenus tenues tient tiennent
transmettre transmis transmise transmises transmet transmettent
venir venu venue venus venues vient viennent
voir vu vue vus vues voit voient voyait
vouloir voulu veut veulent voulait
travail travaux
œil yeux`,
  es: `
abrir abierto abierta abiertos abiertas
adquirir adquiere adquieren
cubrir cubierto cubierta cubiertos cubiertas
decir dice dicen dijo dijeron decía
demostrar demuestra demuestran
dar dio dieron
hacer hace hacen hizo hicieron hecho hecha hechos hechas hacía
escribir escrito escrita escritos escritas
inscribir inscrito inscrita inscritos
suscribir suscrito suscrita suscritos
comenzar comienza comienzan
conducir conduce conducen condujo condujeron
construir construye construyen construyó construyeron
contener contiene contienen contuvo contuvieron
contribuir contribuye contribuyen contribuyó contribuyeron
convertir convierte convierten convirtió convirtieron
defender defiende defienden
detener detiene detienen detuvo detuvieron
devolver devuelve devuelto devuelta devueltos
disminuir disminuye disminuyen disminuyó disminuyeron
disponer dispone disponen dispuso dispusieron dispuesto dispuesta
distribuir distribuye distribuyen distribuyó
elegir elige eligen eligió eligieron
encontrar encuentra encuentran
exponer expone exponen expuso expuesto expuesta
imponer impone imponen impuso impusieron impuesto impuesta
incluir incluye incluyen incluyó incluyeron
introducir introduce introducen introdujo introdujeron
mantener mantiene mantienen mantuvo mantuvieron
medir mide miden midió
mostrar muestra muestran
obtener obtiene obtienen obtuvo obtuvieron
oponer opone oponen opuso opusieron opuesto opuesta
pedir pide piden pidió pidieron
pensar piensa piensan
perder pierde pierden
poner pone ponen puso pusieron puesto puesta puestos puestas
prever prevé prevén previó previeron previsto prevista previstos previstas preveía
producir produce producen produjo produjeron
proponer propone proponen propuso propusieron propuesto propuesta propuestos
proseguir prosigue prosiguen prosiguió
querer quiere quieren quiso quisieron
reducir reduce reducen redujo redujeron
reforzar refuerza refuerzan
requerir requiere requieren requirió requirieron
resolver resuelve resuelven resuelto resuelta resueltos
seguir sigue siguen siguió siguieron
sostener sostiene sostienen sostuvo sostuvieron
sugerir sugiere sugieren sugirió sugirieron
suponer supone suponen supuso supuesto
sustituir sustituye sustituyen sustituyó sustituyeron
tender tiende tienden
tener tiene tienen tuvo tuvieron tenga tengan
traer trae traen trajo trajeron
ver visto vista vistos vistas
venir viene vienen vino vinieron`,
  ru: `
брать берет берут взять взял взяла взяли взято взята взяты возьмет
вести ведет ведут вел вела вели
внести внес внесла внесли вносит вносят внесен внесена внесены
войти вошел вошла вошли входит входят
вырасти вырос выросла выросли
давать дает дают дал дала дали дано дана даны
достигать достиг достигла достигли достигнуть достигнут достигнута достигнуты достигает
занимать занял заняла заняли занята занято заняты занимает
идти идет идут шел шла шли
иметь имеет имеют имел имела имели
найти нашел нашла нашли найден найдена найдены находит
начать начал начала начали начат начата начато начаты начинает начинают
нести несет несут нес несла несли
обеспечить обеспечил обеспечивает обеспечивают обеспечен
помогать помог помогла помогли помогает
понять понял поняла поняли понимает
предпринимать предпринял предприняла предприняли предпринято предпринята предприняты предпринимает
привести привел привела привели приводит приводят
принимать принял приняла приняли принято принята принят приняты принимает примет принять
прийти пришел пришла пришли приходит
провести провел провела провели проводит проводят проведено проведена проведены
произвести произвел произвела произвели производит производят произведено
снижать снизить снизил снизила снизили снижен снижено
человек люди людей людям людьми
ребенок дети детей детям детьми`,
}

const BASES: Readonly<Partial<Record<Language, ReadonlyMap<string, string>>>> = Object.fromEntries(
  Object.entries(LINES).map(([language, lines]) => [language, basesOf(lines)]),
)

function basesOf(lines: string): ReadonlyMap<string, string> {
  const rows = lines.trim().split('\n')
  return new Map(
    rows.flatMap((row) => {
      const [base = '', ...forms] = row.split(' ').map(foldWord)
      return forms.map((form): [string, string] => [form, base])
    }),
  )
}

/** The word a form belongs to; the form itself where its ending tells. Takes a word as `foldWord` gives it. */
export function baseOf(word: string, language: Language): string {
  return BASES[language]?.get(word) ?? word
}
