/**
 * Passages with true and untrue paraphrases, to develop and measure the comparison of wordings.
 *
 * All invented, said by no Government. A line: the code expected ("ok" where the paraphrase is true), the passage, the
 * statement. Letters: N negation-flipped, M modal-strengthened, H hedge-dropped, S scope-widened.
 */
import type { InSixLanguages } from '#un'

const SAMPLE_PAIRS: InSixLanguages<string> = {
  en: `
ok | The Government of Dalmere attaches great importance to the responsible behaviour of States in cyberspace. It considers that existing international law, in particular the Charter, applies. It does not see the need for a new legally binding instrument at this stage, although it remains open to discussing the matter in the open-ended working group. | Dalmere considered that existing international law applied to cyberspace and saw no need at this stage for a new legally binding instrument.
ok | The Government of Dalmere attaches great importance to the responsible behaviour of States in cyberspace. It considers that existing international law, in particular the Charter, applies. It does not see the need for a new legally binding instrument at this stage, although it remains open to discussing the matter in the open-ended working group. | Dalmere stressed the importance of responsible behaviour of States in cyberspace and remained open to discussion in the open-ended working group.
ok | In 2021 the Parliament adopted the Data Protection Act, which obliges public and private bodies to notify breaches within 72 hours. Bodies that do not comply may be fined up to 2 per cent of turnover. | The Data Protection Act, adopted in 2021, required public and private bodies to report breaches within 72 hours, failing which they could be fined up to 2 per cent of turnover.
ok | In 2021 the Parliament adopted the Data Protection Act, which obliges public and private bodies to notify breaches within 72 hours. Bodies that do not comply may be fined up to 2 per cent of turnover. | Arvenia adopted a Data Protection Act in 2021.
ok | No person shall be subjected to torture. Evidence obtained by torture is inadmissible, and officials who order it are punished without exception. | Torture was prohibited, and evidence obtained through it was not admissible.
ok | Because the country has few laboratories, most samples must be sent abroad, which delays investigations. | Most samples were sent abroad owing to the small number of laboratories, and investigations were delayed.
ok | We are not in a position to support the proposal as it stands. We would, however, be willing to consider a revised text. | Bolmar was unable to support the proposal as it stood, but was willing to consider a revised text.
ok | The Ministry does not keep statistics disaggregated by sex, nor does it publish annual figures. | Arvenia kept no statistics disaggregated by sex and did not publish annual figures.
ok | It is not enough to criminalize the conduct; States need to train judges and to protect witnesses. | States needed to train judges and protect witnesses, since criminalization alone was insufficient.
ok | Since 2015, the national hotline has received more than 12,000 calls, of which roughly a third concerned minors. | The national hotline had received over 12,000 calls since 2015.
ok | The Government has neither signed nor ratified the Optional Protocol. | The Government was not a party to the Optional Protocol, having neither signed nor ratified it.
ok | Small island developing States can hardly bear the cost of adaptation alone. | Small island developing States could not easily bear the cost of adaptation on their own.
ok | The law applies to all persons in the territory, regardless of nationality. | The law applied to everyone in the territory, irrespective of nationality.
ok | Each ministry has designated a focal point. Regional offices are being opened. | All ministries had designated focal points, and regional offices were being opened.
ok | The Government intends to submit the bill to Parliament by the end of the year. | A bill would be submitted to Parliament by the end of the year.
ok | Where appropriate, the courts order reparation to victims. | The courts ordered reparation to victims where appropriate.
ok | The programme, which started as a pilot in three districts, now covers the whole country. | The programme covered the entire country after a pilot in three districts.
ok | Unless the Security Council decides otherwise, the embargo will remain in force until 2027. | The embargo would remain in force until 2027 unless the Security Council decided otherwise.
ok | States should refrain from cyberoperations against critical infrastructure. | States should not conduct cyberoperations against critical infrastructure.
ok | Célune calls upon all States that have not yet done so to ratify the treaty without delay. | Célune urged States that had not ratified the treaty to do so promptly.
ok | The country has no nuclear weapons and does not allow their transit. | The country possessed no nuclear weapons and prohibited their transit.
ok | The new guidelines are expected to be approved in spring. | Approval of the new guidelines was expected in spring.
ok | We believe that capacity-building must be demand-driven and should never be imposed. | Capacity-building should be demand-driven and not imposed.
ok | There has been some progress in reducing child mortality, but regional differences persist. | Child mortality had been reduced to some extent, with persisting regional differences.
ok | Several projects have been launched, for example on solar energy and on water. | Projects on solar energy and water had been launched.
ok | The police may only enter a home with a warrant. | The police needed a warrant to enter a home.
ok | Non-citizens cannot vote in national elections, but they may vote in local elections after five years of residence. | After five years of residence, non-citizens could vote in local elections.
ok | The Commission is independent and is not subject to instructions from the Government. | The Commission did not receive instructions from the Government and was independent.
ok | Despite limited resources, the Government has trained 400 officers. | The Government had trained 400 officers despite its limited resources.
ok | It is prohibited to discharge untreated water into rivers. | The discharge of untreated water into rivers was not allowed.
ok | Almost all schools have access to safe water. | Nearly all schools had access to safe water.
ok | The Government does not rule out further measures. | Further measures were not excluded.
N | The Government of Dalmere attaches great importance to the responsible behaviour of States in cyberspace. It considers that existing international law, in particular the Charter, applies. It does not see the need for a new legally binding instrument at this stage, although it remains open to discussing the matter in the open-ended working group. | Dalmere considered that existing international law applied to cyberspace and saw the need at this stage for a new legally binding instrument.
N | In 2021 the Parliament adopted the Data Protection Act, which obliges public and private bodies to notify breaches within 72 hours. Bodies that do not comply may be fined up to 2 per cent of turnover. | Bodies that complied with the Act could be fined up to 2 per cent of turnover.
N | We are not in a position to support the proposal as it stands. We would, however, be willing to consider a revised text. | Bolmar was in a position to support the proposal as it stood.
N | The Ministry does not keep statistics disaggregated by sex, nor does it publish annual figures. | Arvenia kept statistics disaggregated by sex.
N | The Government has neither signed nor ratified the Optional Protocol. | The Government had signed and ratified the Optional Protocol.
N | Non-citizens cannot vote in national elections, but they may vote in local elections after five years of residence. | Non-citizens could vote in national elections.
N | The Commission is independent and is not subject to instructions from the Government. | The Commission was subject to instructions from the Government.
N | The country has no nuclear weapons and does not allow their transit. | The country allowed the transit of nuclear weapons.
N | Despite limited resources, the Government has trained 400 officers. | The Government had not trained 400 officers.
N | It is prohibited to discharge untreated water into rivers. | The discharge of untreated water into rivers was permitted.
M | Célune is of the view that States could establish a voluntary fund. Contributions may be made in kind. | Célune stated that contributions must be made in kind.
M | Where appropriate, States should consider adopting a national strategy, and they may request assistance from the Secretariat. | States were obliged to adopt a national strategy.
M | It would be desirable for the Secretariat to update the guide. | The Secretariat had to update the guide.
M | Observers may attend the meetings of the committee. | Observers would attend the meetings of the committee and must register.
H | The Government intends to submit the bill to Parliament by the end of the year. | The Government submitted the bill to Parliament.
H | Since 2015, the national hotline has received more than 12,000 calls, of which roughly a third concerned minors. The measures appear to have reduced violence in some provinces. | The measures had reduced violence in provinces.
H | Dalmere would support the establishment of a fund, subject to the availability of resources and the agreement of all members. | Dalmere supported the establishment of a fund.
H | The ministry estimates that around 3,500 persons were affected. | A total of 3,500 persons were affected.
S | Most municipalities have a disaster plan, and some carry out annual exercises. | All municipalities had a disaster plan and carried out annual exercises.
S | The scholarship is open only to women from rural areas. | The scholarship was open to women.
S | The action plan has been implemented in two of the seven provinces. Certain hospitals offer free care. | All hospitals offered free care.
S | Some members of the group expressed support for the text. | Members of the group expressed support for the text.
ok | The Government does not support the establishment of a new committee. | Arvenia opposed the establishment of a new committee.
ok | The Government does not support the establishment of a new committee. | Arvenia stated that it did not support establishing a new committee.
ok | The country lacks a law on the matter. | The country had no law on the matter, it reported.
ok | There is no national legislation on private security companies. | National legislation on private security companies was lacking.
ok | We have not yet ratified the Convention. | The State had yet to ratify the Convention.
ok | The measure applies not only to banks but also to insurers. | The measure applied to both banks and insurers.
ok | Reports are due no later than 31 March. | Reports were due by 31 March.
ok | Non-governmental organizations take part in the review. | Civil society organizations took part in the review.
ok | The law covers, inter alia, fraud and theft. | The law covered fraud and theft, among other offences.
ok | Cooperation is impossible without trust. | Without trust, cooperation was not possible.
ok | Resources are insufficient to train all officers. | The resources were not sufficient to train all officers.
ok | The ministry may publish the data. | Arvenia indicated that the ministry might publish the data.
ok | States should exchange information on threats. | States were encouraged to exchange information on threats.
ok | It is necessary that States exchange information. | States needed to exchange information.
ok | Each State must report annually. | Each State was required to report every year.
ok | We plan to adopt a strategy in 2026. | The Government intended to adopt a strategy in 2026.
ok | The Government is considering accession to the treaty. | Accession to the treaty was under consideration.
ok | About 40 per cent of schools are connected. | Approximately 40 per cent of schools were connected.
ok | Some regions have adopted local plans. | Local plans had been adopted in some regions.
ok | All ministries apply the guidelines. | The guidelines were applied by every ministry.
ok | The Government established a national centre in 2019, although its budget is not yet approved. | The Government established a national centre in 2019.
ok | The Government welcomes the resolution. It does not, however, agree with paragraph 4. | The Government welcomed the resolution.
ok | We support the draft. We do not support article 5. | Arvenia supported the draft.
ok | Under the Act, officers may not use force against detainees. | Officers must not use force against detainees.
ok | Employers are not required to keep records. | Employers had no obligation to keep records.
ok | If funding is available, the programme will be extended. | The programme would be extended if funding was available.
ok | The programme will be extended, provided that donors contribute. | Subject to contributions by donors, the programme would be extended.
ok | Children under 15 are prohibited from working. | Children under 15 were not permitted to work.
ok | The police failed to investigate the complaints. | The complaints were not investigated by the police.
ok | Women hardly take part in local councils. | Women rarely took part in local councils.
ok | Does the Government not see a risk? It has set up a task force on risks. | The Government had set up a task force on risks.
ok | The strategy applies only to coastal provinces. | The strategy was limited to coastal provinces.
ok | The unit refuses to share data with third parties. | The unit does not share data with third parties.
ok | A number of measures have been taken to protect witnesses. | Measures had been taken to protect witnesses.
N | The Government does not support the establishment of a new committee. | Arvenia supported the establishment of a new committee.
N | We support the draft. We do not support article 5. | Arvenia supported article 5.
N | The country lacks the equipment to detect such waste. | The country has the equipment to detect such waste.
N | There is no national legislation on private security companies. | There is national legislation on private security companies.
N | We have not yet ratified the Convention, but we have signed the Protocol. | The State had ratified the Convention.
N | The Government welcomes the resolution. It does not agree with paragraph 4. | The Government agreed with paragraph 4.
N | The Government opposes any amendment of the treaty. | The Government supported an amendment of the treaty.
N | Resources are insufficient to train officers. | Resources were sufficient to train officers.
N | The ministry publishes the data every year. | The ministry did not publish the data every year.
N | The police failed to investigate the complaints. | The police investigated the complaints.
N | Women hardly take part in local councils. | Women took part in local councils.
N | Victims are compensated without delay. | Victims were compensated with delay.
N | Detainees cannot appeal the decision, and they have no access to a lawyer. | Detainees had no access to a lawyer and could appeal the decision.
M | The ministry may publish the data. | The ministry must publish the data.
M | States should exchange information on threats. | States must exchange information on threats.
M | States could establish a fund for victims. | States should establish a fund for victims.
M | The Government encourages companies to report incidents. | Companies were required to report incidents.
M | The court can order the seizure of assets. | The court shall order the seizure of assets.
M | The office might open a branch in the north. | The office will open a branch in the north.
H | About 40 per cent of schools are connected. | The State reported that 40 per cent of schools were connected.
H | The Government is considering accession to the treaty. | The Government acceded to the treaty.
H | We plan to adopt a strategy on cybercrime. | The Government adopted a strategy on cybercrime.
H | In principle, Arvenia supports the proposal of the Chair. | Arvenia supported the proposal of the Chair.
H | The reform possibly reduces the number of cases. | The reform reduced the number of cases.
H | The programme partially covers rural areas. | The programme covers rural areas.
H | Arvenia supports the proposal, provided that funding is secured. | Arvenia supported the proposal.
H | The law may affect small producers. | The law affected small producers.
S | Some regions have adopted local plans. | All regions had adopted local plans.
S | Certain banks report suspicious transfers. | Every bank reports suspicious transfers.
S | The strategy applies only to coastal provinces. | The strategy applies to coastal provinces.
S | The register operates at the national level. | The register operates at the global level.
S | Many schools teach human rights. | All schools teach human rights.
S | Several ministries apply the guidelines. | Most ministries apply the guidelines.
N | The society should pursue a code that is ambitious, legally binding and fair to growers of barley. | The code that the society should pursue was to be ambitious and fair to growers of barley, and should not be binding.
ok | The society should pursue a code that is ambitious, legally binding and fair to growers of barley. | The code to be pursued by the society should bind growers of barley in law and be fair to them.
N | The terraces will also increase the resilience of hill farms to landslides and frost. | The terraces would also reduce the resilience of hill farms to landslides and frost.
ok | The terraces will also increase the resilience of hill farms to landslides and frost. | The terraces would make hill farms less exposed to frost and strengthen their resilience to landslides.
`,
  fr: `
ok | Le Gouvernement accorde une grande importance à la cybersécurité. Il ne voit pas, à ce stade, la nécessité d’un nouvel instrument contraignant, même s’il reste ouvert au dialogue. | Le Gouvernement attachait une grande importance à la cybersécurité et restait ouvert au dialogue.
ok | Le Gouvernement accorde une grande importance à la cybersécurité. Il ne voit pas, à ce stade, la nécessité d’un nouvel instrument contraignant, même s’il reste ouvert au dialogue. | Le Gouvernement ne voyait pas la nécessité d’un nouvel instrument contraignant à ce stade.
ok | Aucune personne ne peut être détenue sans mandat d’un juge. | Nul ne pouvait être détenu en l’absence d’un mandat judiciaire.
ok | Depuis 2015, la ligne d’assistance a reçu plus de 12 000 appels, dont un tiers environ concernaient des mineurs. | La ligne d’assistance a reçu plus de 12 000 appels depuis 2015.
ok | Le projet de loi devrait être soumis au Parlement avant la fin de l’année. | Il était prévu de soumettre le projet de loi au Parlement avant la fin de l’année.
ok | La loi interdit toute discrimination fondée sur le sexe. | La discrimination fondée sur le sexe n’était pas autorisée par la loi.
ok | Presque toutes les écoles ont accès à l’eau potable. | La quasi-totalité des écoles avaient accès à l’eau potable.
ok | La Commission ne reçoit d’instructions d’aucune autorité. | La Commission ne recevait aucune instruction.
N | Le Gouvernement accorde une grande importance à la cybersécurité. Il ne voit pas, à ce stade, la nécessité d’un nouvel instrument contraignant, même s’il reste ouvert au dialogue. | Le Gouvernement voyait la nécessité d’un nouvel instrument contraignant.
N | La Commission ne reçoit d’instructions d’aucune autorité. | La Commission recevait des instructions d’une autorité.
M | Les contributions peuvent être versées en nature. | Les contributions devaient être versées en nature.
H | Le projet de loi devrait probablement être adopté au printemps. | Le projet de loi a été adopté au printemps.
S | La bourse est réservée aux femmes des zones rurales et certaines universités offrent des cours gratuits. | Toutes les universités offraient des cours gratuits.
ok | Le Gouvernement n’appuie pas la création d’un nouveau comité. | L’Arvénie s’est opposée à la création d’un nouveau comité.
ok | Le Gouvernement n’appuie pas la création d’un nouveau comité. | L’Arvénie a déclaré ne pas appuyer la création d’un nouveau comité.
ok | Il n’existe aucune loi sur les sociétés privées de sécurité. | Le pays ne disposait pas de loi sur les sociétés privées de sécurité.
ok | Le pays manque de ressources pour former les agents. | Le pays n’avait pas assez de ressources pour former les agents.
ok | La mesure vise non seulement les banques mais aussi les assureurs. | La mesure visait les banques et les assureurs.
ok | Les rapports sont présentés au plus tard le 31 mars. | Les rapports étaient présentés avant le 31 mars.
ok | Les organisations non gouvernementales participent à l’examen. | Des organisations de la société civile participaient à l’examen.
ok | La coopération est impossible sans confiance. | Sans confiance, la coopération n’était pas possible.
ok | Le ministère peut publier les données. | L’Arvénie a indiqué que le ministère pouvait publier les données.
ok | Les États devraient échanger des informations. | Les États étaient encouragés à échanger des informations.
ok | Chaque État doit présenter un rapport annuel. | Chaque État était tenu de présenter un rapport annuel.
ok | Nous prévoyons d’adopter une stratégie en 2026. | Le Gouvernement avait l’intention d’adopter une stratégie en 2026.
ok | Environ 40 % des écoles sont connectées. | Près de 40 % des écoles étaient connectées.
ok | Certaines régions ont adopté des plans locaux. | Des plans locaux avaient été adoptés dans certaines régions.
ok | Tous les ministères appliquent les directives. | Les directives étaient appliquées par l’ensemble des ministères.
ok | Le Gouvernement a créé un centre en 2019, bien que son budget ne soit pas encore approuvé. | Le Gouvernement avait créé un centre en 2019.
ok | Nous appuyons le projet. Nous n’appuyons pas l’article 5. | L’Arvénie appuyait le projet.
ok | La stratégie ne s’applique qu’aux provinces côtières. | La stratégie s’appliquait uniquement aux provinces côtières.
ok | Le programme sera prolongé sous réserve de financement. | Le programme serait prolongé à condition d’être financé.
ok | Les agents ne peuvent pas recourir à la force. | Les agents ne devaient pas recourir à la force.
N | Le Gouvernement n’appuie pas la création d’un nouveau comité. | L’Arvénie a appuyé la création d’un nouveau comité.
N | Nous appuyons le projet. Nous n’appuyons pas l’article 5. | L’Arvénie appuyait l’article 5.
N | Il n’existe aucune loi sur les sociétés privées de sécurité. | Il existe une loi sur les sociétés privées de sécurité.
N | Le pays n’a pas encore ratifié la Convention. | Le pays avait ratifié la Convention.
N | Le pays manque de ressources pour former les agents. | Le pays avait des ressources pour former les agents.
N | Les victimes sont indemnisées sans retard. | Les victimes étaient indemnisées avec retard.
N | Le ministère publie les données. | Le ministère ne publiait pas les données.
N | La loi ne prévoit ni amende ni peine de prison. | La loi prévoit une amende et une peine de prison.
M | Le ministère peut publier les données. | Le ministère doit publier les données.
M | Les États devraient échanger des informations. | Les États doivent échanger des informations.
M | Le tribunal pourrait ordonner la saisie. | Le tribunal ordonnera obligatoirement la saisie.
M | Le Gouvernement encourage les entreprises à signaler les incidents. | Les entreprises étaient tenues de signaler les incidents.
H | Environ 40 % des écoles sont connectées. | L’État a indiqué que 40 % des écoles étaient connectées.
H | Le Gouvernement envisage d’adhérer au traité. | Le Gouvernement a adhéré au traité.
H | En principe, l’Arvénie appuie la proposition du Président. | L’Arvénie appuie la proposition du Président.
H | Le programme couvre partiellement les zones rurales. | Le programme couvre les zones rurales.
H | L’Arvénie appuie la proposition, à condition que le financement soit assuré. | L’Arvénie a appuyé la proposition.
S | Certaines régions ont adopté des plans locaux. | Toutes les régions ont adopté des plans locaux.
S | Plusieurs ministères appliquent les directives. | Tous les ministères appliquent les directives.
S | La stratégie s’applique uniquement aux provinces côtières. | La stratégie s’applique aux provinces côtières.
S | Le registre fonctionne au niveau national. | Le registre fonctionne au niveau mondial.
N | La baisse attendue des pêches touche les ports du sud. | La hausse attendue des pêches touche les ports du sud.
`,
  es: `
ok | El Gobierno concede gran importancia a la ciberseguridad. No considera necesario, en esta etapa, un nuevo instrumento vinculante, aunque sigue abierto al diálogo. | El Gobierno concedía gran importancia a la ciberseguridad y seguía abierto al diálogo.
ok | El Gobierno concede gran importancia a la ciberseguridad. No considera necesario, en esta etapa, un nuevo instrumento vinculante, aunque sigue abierto al diálogo. | El Gobierno no veía la necesidad de un nuevo instrumento vinculante en esta etapa.
ok | Ninguna persona puede ser detenida sin orden judicial. | Nadie podía ser detenido sin una orden judicial.
ok | Desde 2015, la línea de ayuda ha recibido más de 12.000 llamadas, de las cuales alrededor de un tercio se referían a menores. | La línea de ayuda había recibido más de 12.000 llamadas desde 2015.
ok | La ley prohíbe toda discriminación por razón de sexo. | La discriminación por razón de sexo no estaba permitida por la ley.
ok | Casi todas las escuelas tienen acceso a agua potable. | La casi totalidad de las escuelas tenía acceso a agua potable.
ok | Se prevé presentar el proyecto de ley al Parlamento antes de fin de año. | El proyecto de ley se presentaría al Parlamento antes de fin de año.
N | El Gobierno concede gran importancia a la ciberseguridad. No considera necesario, en esta etapa, un nuevo instrumento vinculante, aunque sigue abierto al diálogo. | El Gobierno consideraba necesario un nuevo instrumento vinculante.
M | Las contribuciones pueden hacerse en especie. | Las contribuciones debían hacerse en especie.
H | La reforma redujo aparentemente la violencia en las provincias. | La reforma redujo la violencia en las provincias.
S | Ciertos hospitales ofrecen atención gratuita. | Todos los hospitales ofrecían atención gratuita.
ok | El Gobierno no apoya la creación de un nuevo comité. | Arvenia se opuso a la creación de un nuevo comité.
ok | El Gobierno no apoya la creación de un nuevo comité. | Arvenia señaló que no apoyaba la creación de un nuevo comité.
ok | No existe ninguna ley sobre empresas de seguridad privada. | El país carecía de una ley sobre empresas de seguridad privada.
ok | El país carece de recursos para capacitar a los agentes. | El país no tenía recursos para capacitar a los agentes.
ok | La medida se aplica no solo a los bancos sino también a las aseguradoras. | La medida se aplicaba a los bancos y a las aseguradoras.
ok | Las organizaciones no gubernamentales participan en el examen. | La sociedad civil participaba en el examen.
ok | La cooperación es imposible sin confianza. | Sin confianza, la cooperación no era posible.
ok | El ministerio puede publicar los datos. | Arvenia indicó que el ministerio podía publicar los datos.
ok | Los Estados deberían intercambiar información. | Se alentaba a los Estados a intercambiar información.
ok | Cada Estado debe presentar un informe anual. | Cada Estado estaba obligado a presentar un informe anual.
ok | Tenemos previsto adoptar una estrategia en 2026. | El Gobierno tenía la intención de adoptar una estrategia en 2026.
ok | Aproximadamente el 40 % de las escuelas están conectadas. | Cerca del 40 % de las escuelas estaban conectadas.
ok | Algunas regiones han adoptado planes locales. | Se habían adoptado planes locales en algunas regiones.
ok | Todos los ministerios aplican las directrices. | Las directrices se aplicaban en la totalidad de los ministerios.
ok | El Gobierno creó un centro en 2019, aunque su presupuesto no está aprobado. | El Gobierno creó un centro en 2019.
ok | Apoyamos el proyecto. No apoyamos el artículo 5. | Arvenia apoyaba el proyecto.
ok | La estrategia se aplica únicamente a las provincias costeras. | La estrategia se limitaba a las provincias costeras.
ok | El programa se ampliará siempre que haya financiación. | El programa se ampliaría si había financiación.
ok | Los agentes no pueden usar la fuerza. | Los agentes no debían usar la fuerza.
ok | No cabe duda de que la ley protege a los niños. | La ley protegía a los niños.
N | El Gobierno no apoya la creación de un nuevo comité. | Arvenia apoyó la creación de un nuevo comité.
N | Apoyamos el proyecto. No apoyamos el artículo 5. | Arvenia apoyaba el artículo 5.
N | No existe ninguna ley sobre empresas de seguridad privada. | Existe una ley sobre empresas de seguridad privada.
N | El país todavía no ha ratificado la Convención. | El país había ratificado la Convención.
N | El país carece de recursos para capacitar a los agentes. | El país tenía recursos para capacitar a los agentes.
N | Se indemniza a las víctimas sin demora. | Se indemniza a las víctimas con demora.
N | El ministerio publica los datos. | El ministerio no publicaba los datos.
N | La ley no prevé multas ni penas de prisión. | La ley prevé multas y penas de prisión.
M | El ministerio puede publicar los datos. | El ministerio debe publicar los datos.
M | Los Estados deberían intercambiar información. | Los Estados deben intercambiar información.
M | El tribunal podría ordenar el decomiso. | El tribunal tiene que ordenar el decomiso.
M | El Gobierno alienta a las empresas a notificar los incidentes. | Las empresas estaban obligadas a notificar los incidentes.
H | Aproximadamente el 40 % de las escuelas están conectadas. | El Estado informó de que el 40 % de las escuelas estaban conectadas.
H | El Gobierno está considerando adherirse al tratado. | El Gobierno se adhirió al tratado.
H | En principio, Arvenia apoya la propuesta del Presidente. | Arvenia apoya la propuesta del Presidente.
H | El programa cubre parcialmente las zonas rurales. | El programa cubre las zonas rurales.
H | Arvenia apoya la propuesta, siempre que se garantice la financiación. | Arvenia apoyó la propuesta.
S | Algunas regiones han adoptado planes locales. | Todas las regiones han adoptado planes locales.
S | Varios ministerios aplican las directrices. | Todos los ministerios aplican las directrices.
S | La estrategia se aplica únicamente a las provincias costeras. | La estrategia se aplica a las provincias costeras.
S | El registro funciona a nivel nacional. | El registro funciona a nivel mundial.
N | El ministerio amplió el número de guarderías rurales. | El ministerio redujo el número de guarderías rurales.
`,
  ru: `
ok | Правительство придает большое значение кибербезопасности. На данном этапе оно не видит необходимости в новом обязательном документе, хотя и готово к диалогу. | Правительство придает большое значение кибербезопасности и готово к диалогу.
ok | Правительство придает большое значение кибербезопасности. На данном этапе оно не видит необходимости в новом обязательном документе, хотя и готово к диалогу. | Правительство сообщило, что не видит необходимости в новом обязательном документе.
ok | С 2015 года горячая линия получила более 12 000 звонков, из которых около трети касались несовершеннолетних. | С 2015 года горячая линия получила более 12 000 звонков.
ok | Закон запрещает дискриминацию по признаку пола. | Дискриминация по признаку пола не допускается законом.
ok | Почти все школы имеют доступ к питьевой воде. | Доступ к питьевой воде имеют практически все школы.
ok | Законопроект планируется внести в парламент до конца года. | Правительство намерено внести законопроект в парламент до конца года.
ok | Министерство не ведет статистику и не публикует данные. | Министерство не ведет статистику.
N | Правительство придает большое значение кибербезопасности. На данном этапе оно не видит необходимости в новом обязательном документе, хотя и готово к диалогу. | Правительство видит необходимость в новом обязательном документе.
N | Министерство не ведет статистику и не публикует данные. | Министерство публикует данные.
M | Взносы могут вноситься в натуральной форме. | Взносы должны вноситься в натуральной форме.
H | По-видимому, реформа сократила насилие в провинциях. | Реформа сократила насилие в провинциях.
S | Отдельные больницы оказывают бесплатную помощь. | Все больницы оказывают бесплатную помощь.
ok | Правительство не поддерживает создание нового комитета. | Арвения возражала против создания нового комитета.
ok | Правительство не поддерживает создание нового комитета. | Арвения заявила, что не поддерживает создание нового комитета.
ok | В стране нет закона о частных охранных компаниях. | Закон о частных охранных компаниях отсутствует.
ok | Стране не хватает ресурсов для обучения сотрудников. | У страны нет достаточных ресурсов для обучения сотрудников.
ok | Мера применяется не только к банкам, но и к страховщикам. | Мера применяется к банкам и страховщикам.
ok | Доклады представляются не позднее 31 марта. | Доклады представляются до 31 марта.
ok | Неправительственные организации участвуют в обзоре. | В обзоре участвуют организации гражданского общества.
ok | Сотрудничество невозможно без доверия. | Без доверия сотрудничество не представляется возможным.
ok | Министерство может опубликовать данные. | Арвения указала, что министерство может опубликовать данные.
ok | Государствам следует обмениваться информацией. | Государствам рекомендуется обмениваться информацией.
ok | Каждое государство должно представлять ежегодный доклад. | Каждое государство обязано представлять ежегодный доклад.
ok | Мы планируем принять стратегию в 2026 году. | Правительство намерено принять стратегию в 2026 году.
ok | Примерно 40 процентов школ подключены к сети. | К сети подключены около 40 процентов школ.
ok | Некоторые регионы приняли местные планы. | Местные планы приняты в некоторых регионах.
ok | Все министерства применяют руководящие принципы. | Руководящие принципы применяются во всех министерствах.
ok | Правительство создало центр в 2019 году, хотя его бюджет еще не утвержден. | Правительство создало центр в 2019 году.
ok | Мы поддерживаем проект. Мы не поддерживаем статью 5. | Арвения поддерживает проект.
ok | Стратегия применяется только в прибрежных провинциях. | Стратегия применяется исключительно в прибрежных провинциях.
ok | Программа будет продлена при условии финансирования. | Программа будет продлена, если будет финансирование.
ok | Никто не может быть задержан без решения суда. | Без решения суда никто не может быть задержан.
N | Правительство не поддерживает создание нового комитета. | Арвения поддерживает создание нового комитета.
N | Мы поддерживаем проект. Мы не поддерживаем статью 5. | Арвения поддерживает статью 5.
N | В стране нет закона о частных охранных компаниях. | В стране есть закон о частных охранных компаниях.
N | Страна еще не ратифицировала Конвенцию. | Страна ратифицировала Конвенцию.
N | Закон о защите данных отсутствует. | Закон о защите данных принят.
N | Потерпевшие получают компенсацию без задержки. | Потерпевшие получают компенсацию с задержкой.
N | Министерство публикует данные. | Министерство не публикует данные.
N | Закон не предусматривает ни штрафов, ни лишения свободы. | Закон предусматривает штрафы и лишение свободы.
M | Министерство может опубликовать данные. | Министерство должно опубликовать данные.
M | Государствам следует обмениваться информацией. | Государства должны обмениваться информацией.
M | Суд может распорядиться о конфискации. | Суд обязан распорядиться о конфискации.
M | Правительство рекомендует компаниям сообщать об инцидентах. | Компании обязаны сообщать об инцидентах.
H | Примерно 40 процентов школ подключены к сети. | Государство сообщило, что 40 процентов школ подключены к сети.
H | Правительство рассматривает вопрос о присоединении к договору. | Правительство присоединилось к договору.
H | В принципе Арвения поддерживает предложение Председателя. | Арвения поддерживает предложение Председателя.
H | Программа частично охватывает сельские районы. | Программа охватывает сельские районы.
H | Арвения поддерживает предложение при условии, что будет обеспечено финансирование. | Арвения поддержала предложение.
S | Некоторые регионы приняли местные планы. | Все регионы приняли местные планы.
S | Многие министерства применяют руководящие принципы. | Все министерства применяют руководящие принципы.
S | Стратегия применяется только в прибрежных провинциях. | Стратегия применяется в прибрежных провинциях.
S | Реестр действует на национальном уровне. | Реестр действует на международном уровне.
N | Планируется ускорить снижение негативного влияния шахт на реки. | Планируется усилить негативное влияние шахт на реки.
`,
  zh: `
ok | 政府高度重视网络安全。现阶段政府认为没有必要制定新的具有约束力的文书，但仍愿意开展对话。 | 政府高度重视网络安全，愿意开展对话。
ok | 政府高度重视网络安全。现阶段政府认为没有必要制定新的具有约束力的文书，但仍愿意开展对话。 | 政府认为现阶段没有必要制定新的具有约束力的文书。
ok | 自2015年以来，热线接到超过12 000个电话，其中约三分之一涉及未成年人。 | 自2015年以来，热线接到12 000多个电话。
ok | 法律禁止基于性别的歧视。 | 法律不允许基于性别的歧视。
ok | 几乎所有学校都能获得安全饮用水。 | 几乎全部学校均可获得安全饮用水。
ok | 该部没有按性别分列的统计数据，也不公布年度数字。 | 该部缺乏按性别分列的统计数据。
N | 政府高度重视网络安全。现阶段政府认为没有必要制定新的具有约束力的文书，但仍愿意开展对话。 | 政府认为现阶段有必要制定新的具有约束力的文书。
N | 该部没有按性别分列的统计数据，也不公布年度数字。 | 该部公布年度数字。
M | 捐款可以实物形式提供。 | 捐款必须以实物形式提供。
H | 改革似乎减少了各省的暴力行为。 | 改革减少了各省的暴力行为。
S | 某些医院提供免费治疗。 | 所有医院提供免费治疗。
ok | 政府不支持设立新的委员会。 | 阿文尼亚反对设立新的委员会。
ok | 政府不支持设立新的委员会。 | 阿文尼亚表示不支持设立新的委员会。
ok | 该国没有关于私营保安公司的法律。 | 该国缺乏关于私营保安公司的法律。
ok | 我国尚未批准该公约。 | 该国还没有批准该公约。
ok | 该措施不仅适用于银行，而且适用于保险公司。 | 该措施适用于银行和保险公司。
ok | 报告应不迟于3月31日提交。 | 报告应在3月31日之前提交。
ok | 非政府组织参与审查。 | 民间社会组织参与审查。
ok | 没有信任就不可能合作。 | 没有信任，就无法合作。
ok | 该部可以公布数据。 | 阿文尼亚指出，该部可公布数据。
ok | 各国应交流信息。 | 各国应当交流信息。
ok | 每个国家必须提交年度报告。 | 每个国家都有义务提交年度报告。
ok | 我们计划在2026年通过一项战略。 | 政府打算在2026年通过一项战略。
ok | 约40%的学校已经联网。 | 大约40%的学校已经联网。
ok | 一些地区通过了地方计划。 | 地方计划在某些地区获得通过。
ok | 所有部委都执行该准则。 | 该准则在全部部委执行。
ok | 政府于2019年设立了一个中心，但其预算尚未获得批准。 | 政府于2019年设立了一个中心。
ok | 我们支持该草案。我们不支持第5条。 | 阿文尼亚支持该草案。
ok | 该战略仅适用于沿海省份。 | 该战略只适用于沿海省份。
ok | 只要有资金，该方案就会延长。 | 如果有资金，该方案将延长。
ok | 任何人不得被任意拘留。 | 任何人都不能被任意拘留。
N | 政府不支持设立新的委员会。 | 阿文尼亚支持设立新的委员会。
N | 我们支持该草案。我们不支持第5条。 | 阿文尼亚支持第5条。
N | 该国没有关于私营保安公司的法律。 | 该国有关于私营保安公司的法律。
N | 我国尚未批准该公约。 | 该国已经批准该公约。
N | 该国缺乏培训人员的资源。 | 该国拥有培训人员的资源。
N | 政府反对修改条约。 | 政府支持修改条约。
N | 该部公布数据。 | 该部不公布数据。
N | 警方未调查这些投诉。 | 警方调查了这些投诉。
M | 该部可以公布数据。 | 该部必须公布数据。
M | 各国应该交流信息。 | 各国必须交流信息。
M | 法院可以下令没收资产。 | 法院务必下令没收资产。
M | 政府鼓励公司报告事件。 | 公司必须报告事件。
H | 约40%的学校已经联网。 | 该国报告称，40%的学校已经联网。
H | 政府正在考虑加入该条约。 | 政府加入了该条约。
H | 阿文尼亚原则上支持主席的提案。 | 阿文尼亚支持主席的提案。
H | 该方案部分覆盖农村地区。 | 该方案覆盖农村地区。
H | 阿文尼亚支持该提案，前提是资金得到保障。 | 阿文尼亚支持该提案。
S | 一些地区通过了地方计划。 | 所有地区通过了地方计划。
S | 许多部委执行该准则。 | 全部部委执行该准则。
S | 该战略仅适用于沿海省份。 | 该战略适用于沿海省份。
S | 该登记册在全国一级运作。 | 该登记册在全球一级运作。
N | 延长桥梁的使用寿命，加大对旧路维修的力度。 | 缩短桥梁的使用寿命。
`,
  ar: `
ok | تولي الحكومة أهمية كبيرة للأمن السيبراني. ولا ترى في هذه المرحلة حاجة إلى صك جديد ملزم، وإن كانت منفتحة على الحوار. | تولي الحكومة أهمية كبيرة للأمن السيبراني وهي منفتحة على الحوار.
ok | تولي الحكومة أهمية كبيرة للأمن السيبراني. ولا ترى في هذه المرحلة حاجة إلى صك جديد ملزم، وإن كانت منفتحة على الحوار. | ذكرت الحكومة أنها لا ترى حاجة إلى صك جديد ملزم في هذه المرحلة.
ok | تلقى الخط الساخن منذ عام 2015 أكثر من 12000 مكالمة، يتعلق نحو ثلثها بقاصرين. | تلقى الخط الساخن أكثر من 12000 مكالمة منذ عام 2015.
ok | يحظر القانون التمييز على أساس الجنس. | لا يسمح القانون بالتمييز على أساس الجنس.
ok | لا تحتفظ الوزارة بإحصاءات مصنفة حسب الجنس ولا تنشر أرقاما سنوية. | لا تحتفظ الوزارة بإحصاءات مصنفة حسب الجنس.
N | تولي الحكومة أهمية كبيرة للأمن السيبراني. ولا ترى في هذه المرحلة حاجة إلى صك جديد ملزم، وإن كانت منفتحة على الحوار. | ترى الحكومة حاجة إلى صك جديد ملزم.
N | لا تحتفظ الوزارة بإحصاءات مصنفة حسب الجنس ولا تنشر أرقاما سنوية. | تنشر الوزارة أرقاما سنوية.
M | يجوز تقديم التبرعات عينا. | يجب تقديم التبرعات عينا.
H | يبدو أن الإصلاح قلل العنف في المحافظات. | قلل الإصلاح العنف في المحافظات.
S | تقدم بعض المستشفيات رعاية مجانية. | تقدم جميع المستشفيات رعاية مجانية.
ok | لا تؤيد الحكومة إنشاء لجنة جديدة. | عارضت أرفينيا إنشاء لجنة جديدة.
ok | لا تؤيد الحكومة إنشاء لجنة جديدة. | ذكرت أرفينيا أنها لا تؤيد إنشاء لجنة جديدة.
ok | لا يوجد قانون بشأن شركات الأمن الخاصة. | يفتقر البلد إلى قانون بشأن شركات الأمن الخاصة.
ok | لم تصدق الدولة على الاتفاقية بعد. | لم تكن الدولة قد صدقت على الاتفاقية.
ok | لا يقتصر التدبير على المصارف بل يشمل شركات التأمين. | يشمل التدبير المصارف وشركات التأمين.
ok | تقدم التقارير في موعد لا يتجاوز 31 آذار/مارس. | تقدم التقارير قبل 31 آذار/مارس.
ok | تشارك المنظمات غير الحكومية في الاستعراض. | تشارك منظمات المجتمع المدني في الاستعراض.
ok | التعاون مستحيل دون ثقة. | بدون ثقة لا يمكن التعاون.
ok | يمكن للوزارة أن تنشر البيانات. | أشارت أرفينيا إلى أنه يجوز للوزارة أن تنشر البيانات.
ok | ينبغي للدول أن تتبادل المعلومات. | تشجع الدول على أن تتبادل المعلومات.
ok | يجب على كل دولة أن تقدم تقريرا سنويا. | يتعين على كل دولة أن تقدم تقريرا سنويا.
ok | نعتزم اعتماد استراتيجية في عام 2026. | تخطط الحكومة لاعتماد استراتيجية في عام 2026.
ok | حوالي 40 في المائة من المدارس موصولة. | نحو 40 في المائة من المدارس موصولة.
ok | اعتمدت بعض المناطق خططا محلية. | اعتمدت خطط محلية في بعض المناطق.
ok | تطبق جميع الوزارات المبادئ التوجيهية. | المبادئ التوجيهية مطبقة في كافة الوزارات.
ok | أنشأت الحكومة مركزا في عام 2019، غير أن ميزانيته لم تعتمد بعد. | أنشأت الحكومة مركزا في عام 2019.
ok | نحن نؤيد المشروع. ولا نؤيد المادة 5. | أيدت أرفينيا المشروع.
ok | تنطبق الاستراتيجية على المحافظات الساحلية فقط. | تقتصر الاستراتيجية على المحافظات الساحلية.
ok | سيمدد البرنامج شريطة توافر التمويل. | سيمدد البرنامج إذا توافر التمويل.
ok | لا يجوز احتجاز أي شخص دون أمر قضائي. | لا يحتجز أي شخص بدون أمر قضائي.
N | لا تؤيد الحكومة إنشاء لجنة جديدة. | تؤيد الحكومة إنشاء لجنة جديدة.
N | نحن نؤيد المشروع. ولا نؤيد المادة 5. | تؤيد أرفينيا المادة 5.
N | لا يوجد قانون بشأن شركات الأمن الخاصة. | يوجد قانون بشأن شركات الأمن الخاصة.
N | لم تصدق الدولة على الاتفاقية. | صدقت الدولة على الاتفاقية.
N | يفتقر البلد إلى موارد لتدريب الموظفين. | لدى البلد موارد لتدريب الموظفين.
N | يعوض الضحايا دون تأخير. | يعوض الضحايا مع تأخير.
N | تنشر الوزارة البيانات. | لا تنشر الوزارة البيانات.
N | نتج الضرر عن عدم تنفيذ الاتفاق. | نتج الضرر عن تنفيذ الاتفاق.
M | يمكن للوزارة أن تنشر البيانات. | يجب على الوزارة أن تنشر البيانات.
M | ينبغي للدول أن تتبادل المعلومات. | يجب على الدول أن تتبادل المعلومات.
M | يجوز للمحكمة أن تأمر بالمصادرة. | يتعين على المحكمة أن تأمر بالمصادرة.
M | تشجع الحكومة الشركات على الإبلاغ عن الحوادث. | الشركات ملزمة بالإبلاغ عن الحوادث.
H | حوالي 40 في المائة من المدارس موصولة. | أفادت الدولة بأن 40 في المائة من المدارس موصولة.
H | تدرس الحكومة الانضمام إلى المعاهدة. | انضمت الحكومة إلى المعاهدة.
H | تؤيد أرفينيا من حيث المبدأ مقترح الرئيس. | تؤيد أرفينيا مقترح الرئيس.
H | يغطي البرنامج المناطق الريفية جزئيا. | يغطي البرنامج المناطق الريفية.
H | تؤيد أرفينيا الاقتراح، شريطة ضمان التمويل. | أيدت أرفينيا الاقتراح.
S | اعتمدت بعض المناطق خططا محلية. | اعتمدت جميع المناطق خططا محلية.
S | تطبق عدة وزارات المبادئ التوجيهية. | تطبق كل الوزارات المبادئ التوجيهية.
S | تنطبق الاستراتيجية على المحافظات الساحلية فقط. | تنطبق الاستراتيجية على المحافظات الساحلية.
S | يعمل السجل على الصعيد الوطني. | يعمل السجل على الصعيد الدولي.
N | ارتفعت نسبة الرطوبة في الوادي الشمالي. | انخفضت نسبة الرطوبة في الوادي الشمالي.
`,
}

/** The same across languages: language of the passage, of the statement, then as above. */
const SAMPLE_PAIRS_ACROSS = `
fr en ok | Le Gouvernement n’appuie pas la création d’un nouveau comité. | Célune did not support the creation of a new committee.
fr en ok | Le Gouvernement n’appuie pas la création d’un nouveau comité. | Célune opposed the creation of a new committee.
fr en ok | Les États devraient échanger des informations. | States should exchange information.
fr en ok | Certaines régions ont adopté des plans. | Some regions had adopted plans.
fr en ok | Le ministère peut publier les données si le tribunal y consent. | The ministry may publish the data if the court agrees.
es en ok | El país carece de recursos para capacitar a los agentes. | The country lacked the resources to train its officers.
es en ok | El Gobierno creó un centro en 2019, aunque su presupuesto no está aprobado. | The Government created a centre in 2019.
es en ok | Todos los ministerios aplican las directrices. | Every ministry applied the guidelines.
es en ok | Aproximadamente el 40 % de las escuelas están conectadas. | About 40 per cent of schools were connected.
ru en ok | Закон о защите данных отсутствует. | There was no law on data protection.
ru en ok | Каждое государство должно представлять ежегодный доклад. | Each State had to submit an annual report.
ru en ok | Мера применяется не только к банкам, но и к страховщикам. | The measure applied to banks and to insurers.
zh en ok | 政府不支持设立新的委员会。 | The Government did not support the establishment of a new committee.
zh en ok | 各国应交流信息。 | States should exchange information.
zh en ok | 政府正在考虑加入该条约。 | The Government was considering joining the treaty.
ar en ok | لم تصدق الدولة على الاتفاقية. | The State had not ratified the Convention.
ar en ok | تشارك المنظمات غير الحكومية في الاستعراض. | Non-governmental organizations took part in the review.
ar en ok | تؤيد أرفينيا الاقتراح، شريطة ضمان التمويل. | Arvenia supported the proposal, provided that funding was secured.
en fr ok | The country lacks a law on the matter. | Le pays ne disposait pas de loi en la matière.
en es ok | Each State must report annually. | Cada Estado debe informar anualmente.
en ru ok | We have not yet ratified the Convention. | Государство еще не ратифицировало Конвенцию.
en zh ok | Some regions have adopted local plans. | 一些地区通过了地方计划。
en ar ok | States should exchange information on threats. | ينبغي للدول أن تتبادل المعلومات عن التهديدات.
fr en N | Le Gouvernement n’appuie pas la création d’un nouveau comité. | Célune supported the creation of a new committee.
es en N | El país todavía no ha ratificado la Convención. | The country had ratified the Convention.
ru en N | Закон о защите данных отсутствует. | There was a law on data protection.
zh en N | 我国尚未批准该公约。 | The State had ratified the Convention.
ar en N | لم تصدق الدولة على الاتفاقية. | The State had ratified the Convention.
fr en N | Le ministère publie les données chaque année. | The ministry did not publish the data every year.
es en ok | El 100 % de la electricidad provino de fuentes hídricas. | All electricity came from hydropower.
en ar ok | The policy will be established before 2030 and in any case as soon as conditions allow. | ستوضع السياسة قبل عام 2030 وفي جميع الأحوال حالما تسمح الظروف.
ar en ok | تستخدم قطاعات الطاقة والغاز التكنولوجيات لخفض الانبعاثات. | The energy and gas sectors used technologies to reduce emissions.
ar en ok | قدمت الدولة مساهمتها الوطنية لما بعد عام 2020 بناء على برامج التنمية. | The State submitted its national contribution for the period after 2020 on the basis of development programmes.
en es ok | The reform needs international support. | Hacía falta apoyo internacional para la reforma.
ru fr ok | Выбросы, не превышающие 2 т на человека, предусмотрены к 2050 году. | Des émissions par habitant ne dépassant pas 2 t étaient prévues pour 2050.
zh en ok | 发展中国家通过现有的安排增加行动透明度。 | Developing countries should enhance the transparency of their action through existing arrangements.
en fr ok | Variations in rainfall are expected to have adverse effects on agriculture. | Les variations des précipitations devraient avoir des effets néfastes sur l’agriculture.
en es ok | The adaptation efforts aim to strengthen the resilience of the sector. | Las medidas de adaptación tenían por objeto fortalecer la resiliencia del sector.
zh en ok | 逐步建立碳排放权交易制度。 | An emissions trading system was being set up in stages.
fr en ok | Cette contribution traduit la participation aux stratégies d’atténuation et d’adaptation. | The contribution reflected participation in mitigation and adaptation strategies.
en ru ok | It is assumed that the island States will receive access to financing. | Предполагается, что островные государства получат доступ к финансированию.
zh en N | 该部公布数据。 | The ministry did not publish the data.
en fr N | The country lacks a law on the matter. | Le pays dispose d’une loi en la matière.
en ru N | We have not yet ratified the Convention. | Государство ратифицировало Конвенцию.
en zh N | The police failed to investigate the complaints. | 警方调查了这些投诉。
fr en M | Le ministère peut publier les données. | The ministry must publish the data.
es en M | Los Estados deberían intercambiar información. | States must exchange information.
ru en M | Министерство может опубликовать данные. | The ministry must publish the data.
zh en M | 各国应该交流信息。 | States must exchange information.
ar en M | ينبغي للدول أن تتبادل المعلومات. | States were required to exchange information.
en es M | The court can order the seizure of assets. | El tribunal debe ordenar el decomiso de los bienes.
fr en H | Le Gouvernement envisage d’adhérer au traité. | The Government had acceded to the treaty.
es en H | En principio, Arvenia apoya la propuesta del Presidente. | Arvenia supported the proposal of the Chair.
ru en H | Программа частично охватывает сельские районы. | The programme covered rural areas.
zh en H | 政府正在考虑加入该条约。 | The Government had acceded to the treaty.
ar en H | تؤيد أرفينيا الاقتراح، شريطة ضمان التمويل. | Arvenia supported the proposal.
fr en H | Environ 40 % des écoles sont connectées. | Of all schools, 40 per cent were connected.
fr en S | Certaines régions ont adopté des plans. | All regions had adopted plans.
es en S | Varios ministerios aplican las directrices. | All ministries applied the guidelines.
ru en S | Реестр действует на национальном уровне. | The register operated at the global level.
zh en S | 许多部委执行该准则。 | Every ministry applied the guidelines.
ar en S | اعتمدت بعض المناطق خططا محلية. | All regions had adopted local plans.
en fr S | Certain banks report suspicious transfers. | Toutes les banques signalent les virements suspects.
`

const CODES = {
  N: 'negation-flipped',
  M: 'modal-strengthened',
  H: 'hedge-dropped',
  S: 'scope-widened',
} as const

export interface SamplePair {
  readonly expected: (typeof CODES)[keyof typeof CODES] | null
  readonly passage: { readonly text: string; readonly language: string }
  readonly statement: { readonly text: string; readonly language: string }
}

/** All pairs, those within a language and those across. */
export function samplePairs(): readonly SamplePair[] {
  const within = Object.entries(SAMPLE_PAIRS).flatMap(([language, lines]) =>
    rowsOf(lines).map((row) => pairOf(language, language, row)),
  )
  const across = rowsOf(SAMPLE_PAIRS_ACROSS).map((row) =>
    pairOf(row.slice(0, 2), row.slice(3, 5), row.slice(6)),
  )
  return [...within, ...across]
}

function rowsOf(lines: string): string[] {
  return lines.trim().split('\n')
}

function pairOf(from: string, to: string, row: string): SamplePair {
  const [mark = '', passage = '', statement = ''] = row.split(' | ')
  return {
    expected: mark in CODES ? CODES[mark as keyof typeof CODES] : null,
    passage: { text: passage, language: from },
    statement: { text: statement, language: to },
  }
}
