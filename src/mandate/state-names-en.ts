/**
 * English names of the States, short and formal, by which an actor is known for one of them.
 *
 * Source: `data/member-states.yaml`; a test compares the two.
 */
export const STATE_NAMES_EN: readonly string[] = `
Afghanistan
Albania
Algeria
Andorra
Angola
Antigua and Barbuda
Arab Republic of Egypt
Argentina
Argentine Republic
Armenia
Australia
Austria
Azerbaijan
Bahamas
Bahrain
Bangladesh
Barbados
Belarus
Belgium
Belize
Benin
Bhutan
Bolivarian Republic of Venezuela
Bolivia
Bolivia (Plurinational State of)
Bosnia and Herzegovina
Botswana
Brazil
Brunei Darussalam
Bulgaria
Burkina Faso
Burma
Burundi
Cabo Verde
Cambodia
Cameroon
Canada
Cape Verde
Central African Republic
Chad
Chile
China
Co-operative Republic of Guyana
Colombia
Commonwealth of Dominica
Commonwealth of the Bahamas
Comoros
Congo
Costa Rica
Croatia
Cuba
Cyprus
Czech Republic
Czechia
Côte d'Ivoire
Democratic People's Republic of Korea
Democratic Republic of Sao Tome and Principe
Democratic Republic of Timor-Leste
Democratic Republic of the Congo
Democratic Socialist Republic of Sri Lanka
Denmark
Djibouti
Dominica
Dominican Republic
Eastern Republic of Uruguay
Ecuador
Egypt
El Salvador
Equatorial Guinea
Eritrea
Estonia
Eswatini
Ethiopia
Federal Democratic Republic of Ethiopia
Federal Republic of Germany
Federal Republic of Nigeria
Federal Republic of Somalia
Federated States of Micronesia
Federative Republic of Brazil
Fiji
Finland
France
French Republic
Gabon
Gabonese Republic
Gambia
Georgia
Germany
Ghana
Grand Duchy of Luxembourg
Greece
Grenada
Guatemala
Guinea
Guinea-Bissau
Guyana
Haiti
Hashemite Kingdom of Jordan
Hellenic Republic
Holy See
Honduras
Hungary
Iceland
Independent State of Papua New Guinea
Independent State of Samoa
India
Indonesia
Iran (Islamic Republic of)
Iraq
Ireland
Islamic Republic of Afghanistan
Islamic Republic of Iran
Islamic Republic of Mauritania
Islamic Republic of Pakistan
Israel
Italy
Jamaica
Japan
Jordan
Kazakhstan
Kenya
Kingdom of Bahrain
Kingdom of Belgium
Kingdom of Bhutan
Kingdom of Cambodia
Kingdom of Denmark
Kingdom of Eswatini
Kingdom of Lesotho
Kingdom of Morocco
Kingdom of Norway
Kingdom of Saudi Arabia
Kingdom of Spain
Kingdom of Swaziland
Kingdom of Sweden
Kingdom of Thailand
Kingdom of Tonga
Kingdom of the Netherlands
Kiribati
Kuwait
Kyrgyz Republic
Kyrgyzstan
Lao People's Democratic Republic
Latvia
Lebanese Republic
Lebanon
Lesotho
Liberia
Libya
Libyan Arab Jamahiriya
Liechtenstein
Lithuania
Luxembourg
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Mauritania
Mauritius
Mexico
Micronesia (Federated States of)
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar
Namibia
Nauru
Nepal
Netherlands
Netherlands (Kingdom of the)
New Zealand
Nicaragua
Niger
Nigeria
North Macedonia
Norway
Oman
Pakistan
Palau
Palestine
Panama
Papua New Guinea
Paraguay
People's Democratic Republic of Algeria
People's Republic of Bangladesh
People's Republic of China
Peru
Philippines
Plurinational State of Bolivia
Poland
Portugal
Portuguese Republic
Principality of Andorra
Principality of Liechtenstein
Principality of Monaco
Qatar
Republic of Albania
Republic of Angola
Republic of Armenia
Republic of Austria
Republic of Azerbaijan
Republic of Belarus
Republic of Benin
Republic of Bolivia
Republic of Botswana
Republic of Bulgaria
Republic of Burundi
Republic of Cabo Verde
Republic of Cameroon
Republic of Cape Verde
Republic of Chad
Republic of Chile
Republic of Colombia
Republic of Costa Rica
Republic of Croatia
Republic of Cuba
Republic of Cyprus
Republic of Côte d'Ivoire
Republic of Djibouti
Republic of Ecuador
Republic of El Salvador
Republic of Equatorial Guinea
Republic of Estonia
Republic of Fiji
Republic of Finland
Republic of Ghana
Republic of Guatemala
Republic of Guinea
Republic of Guinea-Bissau
Republic of Haiti
Republic of Honduras
Republic of Iceland
Republic of India
Republic of Indonesia
Republic of Iraq
Republic of Italy
Republic of Kazakhstan
Republic of Kenya
Republic of Kiribati
Republic of Korea
Republic of Latvia
Republic of Liberia
Republic of Lithuania
Republic of Madagascar
Republic of Malawi
Republic of Maldives
Republic of Mali
Republic of Malta
Republic of Mauritius
Republic of Moldova
Republic of Mozambique
Republic of Namibia
Republic of Nauru
Republic of Nicaragua
Republic of North Macedonia
Republic of Palau
Republic of Panama
Republic of Paraguay
Republic of Peru
Republic of Poland
Republic of Rwanda
Republic of San Marino
Republic of Senegal
Republic of Serbia
Republic of Seychelles
Republic of Sierra Leone
Republic of Singapore
Republic of Slovenia
Republic of South Africa
Republic of South Sudan
Republic of Suriname
Republic of Tajikistan
Republic of Trinidad and Tobago
Republic of Tunisia
Republic of Turkey
Republic of Türkiye
Republic of Uganda
Republic of Uzbekistan
Republic of Vanuatu
Republic of Venezuela
Republic of Yemen
Republic of Zaire
Republic of Zambia
Republic of Zimbabwe
Republic of the Congo
Republic of the Gambia
Republic of the Marshall Islands
Republic of the Niger
Republic of the Philippines
Republic of the Sudan
Republic of the Union of Myanmar
Romania
Russian Federation
Rwanda
Saint Kitts and Nevis
Saint Lucia
Saint Vincent and the Grenadines
Samoa
San Marino
Sao Tome and Principe
Saudi Arabia
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Slovak Republic
Slovakia
Slovenia
Socialist People's Libyan Arab Jamahiriya
Socialist Republic of Viet Nam
Solomon Islands
Somalia
South Africa
South Sudan
Spain
Sri Lanka
State of Eritrea
State of Israel
State of Kuwait
State of Libya
State of Palestine
State of Qatar
Sudan
Sultanate of Oman
Suriname
Swaziland
Sweden
Swiss Confederation
Switzerland
Syrian Arab Republic
Tajikistan
Thailand
Timor-Leste
Togo
Togolese Republic
Tonga
Trinidad and Tobago
Tunisia
Turkey
Turkmenistan
Tuvalu
Türkiye
Uganda
Ukraine
Union of the Comoros
United Arab Emirates
United Kingdom of Great Britain and Northern Ireland
United Mexican States
United Republic of Tanzania
United States of America
Uruguay
Uzbekistan
Vanuatu
Venezuela
Venezuela (Bolivarian Republic of)
Viet Nam
Western Samoa
Yemen
Zaire
Zambia
Zimbabwe
former Yugoslav Republic of Macedonia
`
  .trim()
  .split('\n')
