cfp 프랑	Ml5	CFP franc
rinet 기금	Ml5	RINET funds
가가우스어	Ll6	Gagauz
가나	Pl7	Ghana
가나 세디	Ml5	Ghanaian cedi
가보로네	Pl5	Gaborone
가봉	Pl7	Gabon
가어	Ll6	Ga
가요어	Ll6	Gayo
가이아나	Pl7	Guyana
가이아나 달러	Ml5	Guyanaese dollar
가자	Pl5	Gaza
간다어	Ll6	Ganda
간어	Ll6	Gan Chinese
갈라파고스	Pl5	Galapagos
갈리시아어	Ll6	Galician
감비아	Pl7	Gambia
감비아 달라시	Ml5	Gambian dalasi
감비어	Pl5	Gambier
건지	Pl7	Guernsey
게르보어	Ll6	Grebo
게이즈어	Ll6	Geez
고대 고지 독일어	Ll6	Old High German
고대 그리스어	Ll6	Ancient Greek
고대 노르웨이어	Ll6	Old Norse
고대 아일랜드어	Ll6	Old Irish
고대 영어	Ll6	Old English
고대 이집트어	Ll6	Ancient Egyptian
고대 페르시아어	Ll6	Old Persian
고대 프랑스어	Ll6	Old French
고대 프로방스어	Ll6	Old Provencal
고드호프	Pl5	Nuuk
고론탈로어	Ll6	Gorontalo
고말라어	Ll6	Ghomala
고전 네와르어	Ll6	Classical Newari
고전 시리아어	Ll6	Classical Syriac
고지 독일어	Ll6	Swiss High German
고지 소르비아어	Ll6	Upper Sorbian
고트어	Ll6	Gothic
곤디어	Ll6	Gondi
과달카날	Pl5	Guadalcanal
과들루프	Pl7	Guadeloupe
과라니어	Ll6	Guarani
과야킬	Pl5	Guayaquil
과테말라	Pl7	Guatemala
과테말라 케트살	Ml5	Guatemalan quetzal
곽왈라어	Ll6	Kwakʼwala
광둥어	Ll6	Cantonese
교회 슬라브어	Ll6	Church Slavic
구시어	Ll6	Gusii
구자라트어	Ll6	Gujarati
구즈베이	Pl5	Goose Bay
국제연합	Pl7	United Nations
그랜드 터크	Pl5	Grand Turk
그레나다	Pl7	Grenada
그루지야 지폐 라리트	Ml5	Georgian Kupon larit
그리스	Pl7	Greece
그리스 드라크마	Ml5	Greek drachma
그리스어	Ll6	Greek
그린란드	Pl7	Greenland
그린란드어	Ll6	Kalaallisut
그바야어	Ll6	Gbaya
그위친어	Ll6	Gwichʼin
글라스베이	Pl5	Glace Bay
기네비쏘 페소	Ml5	Guinea-Bissau peso
기니	Pl7	Guinea
기니 시리	Ml5	Guinean syli
기니 프랑	Ml5	Guinean franc
기니비사우	Pl7	Guinea-Bissau
길라키어	Ll6	Gilaki
까꼬토끄어	Ll6	Jju
나마어	Ll6	Nama
나미비아	Pl7	Namibia
나미비아 달러	Ml5	Namibian dollar
나바호어	Ll6	Navajo
나소	Pl5	Nassau
나우루	Pl7	Nauru
나우루어	Ll6	Nauru
나이로비	Pl5	Nairobi
나이지리아	Pl7	Nigeria
나이지리아 나이라	Ml5	Nigerian naira
나이지리아 피진어	Ll6	Nigerian Pidgin
나폴리어	Ll6	Neapolitan
남극 대륙	Pl7	Antarctica
남동부 크리어	Ll6	Southern East Cree
남부 루슈트시드어	Ll6	Southern Lushootseed
남부 사미어	Ll6	Southern Sami
남부 소토어	Ll6	Southern Sotho
남부 알타이어	Ll6	Southern Altai
남부 은데벨레어	Ll6	South Ndebele
남부 쿠르드어	Ll6	Southern Kurdish
남부 투톤어	Ll6	Southern Tutchone
남부 하이다어	Ll6	Southern Haida
남수단	Pl7	South Sudan
남수단 파운드	Ml5	South Sudanese pound
남아프리카	Pl7	South Africa
남아프리카 랜드	Ml5	South African rand
냔자어	Ll6	Nyanja
네덜란드	Pl7	Netherlands
네덜란드령 안틸레스 길더	Ml5	Netherlands Antillean guilder
네덜란드령 카리브	Pl7	Caribbean Netherlands
네덜란드어	Ll6	Dutch
네델란드 길더	Ml5	Dutch guilder
네와르어	Ll6	Newari
네팔	Pl7	Nepal
네팔 루피	Ml5	Nepalese rupee
네팔어	Ll6	Nepali
넨가투어	Ll6	Nheengatu
노가이어	Ll6	Nogai
노롱야	Pl5	Fernando de Noronha
노르웨이	Pl7	Norway
노르웨이 크로네	Ml5	Norwegian krone
노르웨이어	Ll6	Norwegian Bokmal
노르웨이어	Ll6	Norwegian Nynorsk
노르웨이어	Ll6	Norwegian
노보시비르스크	Pl5	Novosibirsk
노보쿠즈네츠크	Pl5	Novokuznetsk
노퍽	Pl5	Norfolk Island
노퍽섬	Pl7	Norfolk Island
누메아	Pl5	Noumea
누악쇼트	Pl5	Nouakchott
누에르어	Ll6	Nuer
뉴로어	Ll6	Nyoro
뉴욕	Pl5	New York
뉴질랜드	Pl7	New Zealand
뉴질랜드 달러	Ml5	New Zealand dollar
뉴칼레도니아	Pl7	New Caledonia
느감바이어	Ll6	Ngambay
느기엠본어	Ll6	Ngiemboon
느동가어	Ll6	Ndonga
느지마어	Ll6	Nzima
니아메	Pl5	Niamey
니아사 통가어	Ll6	Nyasa Tonga
니아스어	Ll6	Nias
니안콜어	Ll6	Nyankole
니암웨지어	Ll6	Nyamwezi
니우에	Pl7	Niue
니웨언어	Ll6	Niuean
니제르	Pl7	Niger
니카라과	Pl7	Nicaragua
니카라과 코르도바	Ml5	Nicaraguan cordoba
니코시아	Pl5	Nicosia
다르그와어	Ll6	Dargwa
다르에스살람	Pl5	Dar es Salaam
다리어	Ll6	Dari
다마스쿠스	Pl5	Damascus
다윈	Pl5	Darwin
다장가어	Ll6	Dazaga
다카	Pl5	Dhaka
다카르	Pl5	Dakar
다코타어	Ll6	Dakota
대만	Pl7	Taiwan
대한민국	Pl7	South Korea
대한민국 원	Ml5	South Korean won
더블린	Pl5	Dublin
데이비스	Pl5	Davis
덴마크	Pl7	Denmark
덴마크 크로네	Ml5	Danish krone
덴마크샤븐	Pl5	Danmarkshavn
덴마크어	Ll6	Danish
덴버	Pl5	Denver
델라웨어어	Ll6	Delaware
도그리브어	Ll6	Dogrib
도그리어	Ll6	Dogri
도기 보나	Ll6	Toki Pona
도미니카	Pl7	Dominica
도미니카 공화국	Pl7	the Dominican Republic
도미니카 페소	Ml5	Dominican peso
도슨	Pl5	Dawson
도슨크릭	Pl5	Dawson Creek
도쿄	Pl5	Tokyo
독일	Pl7	Germany
독일 마르크	Ml5	German mark
독일어	Ll6	German
독일어	Ll6	Swiss German
동독 오스트마르크	Ml5	East German mark
동부 프리슬란드어	Ll6	Eastern Frisian
동카리브 달러	Ml5	East Caribbean dollar
동티모르	Pl7	Timor-Leste
두바이	Pl5	Dubai
두샨베	Pl5	Dushanbe
두알라	Pl5	Douala
두알라어	Ll6	Duala
뒤몽 뒤르빌	Pl5	Dumont-d'Urville
드율라어	Ll6	Dyula
디베히어	Ll6	Divehi
디에고 가르시아	Pl7	Diego Garcia
디트로이트	Pl5	Detroit
딜리	Pl5	Dili
딩카어	Ll6	Dinka
라 리오하	Pl5	La Rioja
라고스	Pl5	Lagos
라디노어	Ll6	Ladino
라로통가	Pl5	Rarotonga
라로통가어	Ll6	Rarotongan
라오스	Pl7	Laos
라오스 키프	Ml5	Laotian kip
라오어	Ll6	Lao
라이베리아	Pl7	Liberia
라이베리아 달러	Ml5	Liberian dollar
라자스탄어	Ll6	Rajasthani
라코타어	Ll6	Lakota
라트비아	Pl7	Latvia
라트비아 라트	Ml5	Latvian lats
라트비아 루블	Ml5	Latvian ruble
라트비아어	Ll6	Latvian
라틴어	Ll6	Latin
라파뉴이	Ll6	Rapanui
라파스	Pl5	La Paz
라한다어	Ll6	Western Panjabi
람바어	Ll6	Lamba
랑군	Pl5	Yangon
랑기어	Ll6	Langi
랭킹 인렛	Pl5	Rankin Inlet
러시아	Pl7	Russia
러시아 루블	Ml5	Russian ruble
러시아어	Ll6	Russian
런던	Pl5	London
레바논	Pl7	Lebanon
레바논 파운드	Ml5	Lebanese pound
레소토	Pl7	Lesotho
레소토 로티	Ml5	Lesotho loti
레시페	Pl5	Recife
레위니옹	Pl7	Reunion
레이캬비크	Pl5	Reykjavik
레즈기안어	Ll6	Lezghian
로데라	Pl5	Rothera
로드 하우	Pl5	Lord Howe Island
로디지아 달러	Ml5	Rhodesian dollar
로마	Pl5	Rome
로만시어	Ll6	Romansh
로메	Pl5	Lome
로반어	Ll6	Lojban
로스앤젤레스	Pl5	Los Angeles
로워 프린스 쿼터	Pl5	Lower Prince's Quarter
로지어	Ll6	Lozi
로힝야어	Ll6	Rohingya
롬바르드어	Ll6	Lombard
롬보어	Ll6	Rombo
롱이어비엔	Pl5	Longyearbyen
루마니아	Pl7	Romania
루마니아 레우	Ml5	Romanian leu
루마니아어	Ll6	Romanian
루바-룰루아어	Ll6	Luba-Lulua
루바-카탄가어	Ll6	Luba-Katanga
루붐바시	Pl5	Lubumbashi
루사카	Pl5	Lusaka
루샤이어	Ll6	Mizo
루신어	Ll6	Rusyn
루안다	Pl5	Luanda
루야어	Ll6	Luyia
루오어	Ll6	Luo
루이빌	Pl5	Louisville
루이세노어	Ll6	Luiseno
루이지애나 크리올어	Ll6	Louisiana Creole
룩셈부르크	Pl7	Luxembourg
룩셈부르크 변환 프랑	Ml5	Luxembourgian Convertible franc
룩셈부르크 재정 프랑	Ml5	Luxembourg Financial franc
룩셈부르크 타로나	Ml5	Lithuanian talonas
룩셈부르크 프랑	Ml5	Luxembourgian franc
룩셈부르크어	Ll6	Luxembourgish
룬다어	Ll6	Lunda
룬디어	Ll6	Rundi
룰레 사미어	Ll6	Lule Sami
류블랴나	Pl5	Ljubljana
르와어	Ll6	Rwa
르완다	Pl7	Rwanda
르완다 프랑	Ml5	Rwandan franc
르완다어	Ll6	Kinyarwanda
리가	Pl5	Riga
리구리아어	Ll6	Ligurian
리마	Pl5	Lima
리브르빌	Pl5	Libreville
리비아	Pl7	Libya
리비아 디나르	Ml5	Libyan dinar
리스본	Pl5	Lisbon
리야드	Pl5	Riyadh
리오 가예고스	Pl5	Rio Gallegos
리자이나	Pl5	Regina
리졸루트	Pl5	Resolute
리투아니아	Pl7	Lithuania
리투아니아 리타	Ml5	Lithuanian litas
리투아니아어	Ll6	Lithuanian
리히텐슈타인	Pl7	Liechtenstein
린데만	Pl5	Lindeman
릴루엣어	Ll6	Lillooet
림버거어	Ll6	Limburgish
링갈라어	Ll6	Lingala
링구아 프랑카 노바	Ll6	Lingua Franca Nova
마가단	Pl5	Magadan
마가히어	Ll6	Magahi
마나과	Pl5	Managua
마나우스	Pl5	Manaus
마니푸리어	Ll6	Manipuri
마닐라	Pl5	Manila
마다가스카르	Pl7	Madagascar
마다가스카르 아리아리	Ml5	Malagasy ariary
마다가스카르 프랑	Ml5	Malagasy franc
마데이라	Pl5	Madeira
마두라어	Ll6	Madurese
마드리드	Pl5	Madrid
마라티어	Ll6	Marathi
마르와리어	Ll6	Marwari
마르티니크	Pl7	Martinique
마리곳	Pl5	Marigot
마리어	Ll6	Mari
마리에함	Pl5	Mariehamn
마바어	Ll6	Maba
마사이어	Ll6	Masai
마사틀란	Pl5	Mazatlan
마세루	Pl5	Maseru
마세이오	Pl5	Maceio
마셜 제도	Pl7	the Marshall Islands
마셜어	Ll6	Marshallese
마오리어	Ll6	Maori
마요트	Pl7	Mayotte
마이틸리어	Ll6	Maithili
마잔데라니어	Ll6	Mazanderani
마주로	Pl5	Majuro
마차메어	Ll6	Machame
마카사르	Pl5	Makassar
마카사어	Ll6	Makasar
마카오	Pl7	Macao SAR China
마카오	Pl7	Macao
마카오 파타카	Ml5	Macanese pataca
마케도니아 디나르	Ml5	Macedonian denar
마케도니아어	Ll6	Macedonian
마콘데어	Ll6	Makonde
마쿠와어	Ll6	Makhuwa
마퀘사스	Pl5	Marquesas
마크후와-메토어	Ll6	Makhuwa-Meetto
마타모로스	Pl5	Matamoros
마티니크	Pl5	Martinique
마파어	Ll6	Mafa
마푸둥군어	Ll6	Mapuche
마푸토	Pl5	Maputo
마헤	Pl5	Mahe
만다르어	Ll6	Mandar
만딩고어	Ll6	Mandingo
만주어	Ll6	Manchu
말라가시어	Ll6	Malagasy
말라보	Pl5	Malabo
말라얄람어	Ll6	Malayalam
말라위	Pl7	Malawi
말라위 콰차	Ml5	Malawian kwacha
말레이시아	Pl7	Malaysia
말레이시아 링깃	Ml5	Malaysian ringgit
말레이어	Ll6	Malay
말리	Pl7	Mali
말리 프랑	Ml5	Malian franc
말리시트 파사마쿼디어	Ll6	Maliseet-Passamaquoddy
맥머도	Pl5	McMurdo
맥쿼리	Pl5	Macquarie Island
맨섬	Pl7	the Isle of Man
맹크스어	Ll6	Manx
메노미니	Pl5	Menominee
메둠바어	Ll6	Medumba
메루어	Ll6	Meru
메리다	Pl5	Merida
메요트	Pl5	Mayotte
메타어	Ll6	Metaʼ
메틀라카틀라	Pl5	Metlakatla
멕시코	Pl7	Mexico
멕시코	Ml5	Mexican Investment unit
멕시코 시티	Pl5	Mexico City
멕시코 페소	Ml5	Mexican peso
멘데어	Ll6	Mende
멘도사	Pl5	Mendoza
멜버른	Pl5	Melbourne
모가디슈	Pl5	Mogadishu
모나코	Pl7	Monaco
모나코 프랑	Ml5	Monegasque franc
모로코	Pl7	Morocco
모로코 디르함	Ml5	Moroccan dirham
모로코 아랍어	Ll6	Moroccan Arabic
모로코 프랑	Ml5	Moroccan franc
모리셔스	Pl7	Mauritius
모리셔스 루피	Ml5	Mauritian rupee
모리스얀어	Ll6	Morisyen
모리타니	Pl7	Mauritania
모리타니 우기야	Ml5	Mauritanian ouguiya
모스크바	Pl5	Moscow
모슨	Pl5	Mawson
모시어	Ll6	Mossi
모잠비크	Pl7	Mozambique
모잠비크 메티칼	Ml5	Mozambican metical
모잠비크 에스쿠도	Ml5	Mozambican escudo
모크샤어	Ll6	Moksha
모호크어	Ll6	Mohawk
몬로비아	Pl5	Monrovia
몬세라트	Pl5	Montserrat
몬테네그로	Pl7	Montenegro
몬테레이	Pl5	Monterrey
몬테비데오	Pl5	Montevideo
몬트세라트	Pl7	Montserrat
몰도바	Pl7	Moldova
몰도바 레이	Ml5	Moldovan leu
몰도바 쿠폰	Ml5	Moldovan cupon
몰도바어	Ll6	Moldavian
몰디브	Pl7	Maldives
몰디브 제도 루피아	Ml5	Maldivian rufiyaa
몰타	Pl7	Malta
몰타 리라	Ml5	Maltese lira
몰타 파운드	Ml5	Maltese pound
몰타어	Ll6	Maltese
몽고어	Ll6	Mongo
몽골	Pl7	Mongolia
몽골 투그릭	Ml5	Mongolian tugrik
몽골어	Ll6	Mongolian
몽턴	Pl5	Moncton
무스카트	Pl5	Muscat
무스크리어	Ll6	Moose Cree
문당어	Ll6	Mundang
미국	Pl7	United States
미국 달러	Ml5	U.S. dollar
미국령 버진아일랜드	Pl7	the U.S. Virgin Islands
미국령 해외 제도	Pl7	the U.S. Outlying Islands
미낭카바우어	Ll6	Minangkabau
미드웨이	Pl5	Midway
미란데어	Ll6	Mirandese
미얀마	Pl7	Myanmar
미얀마 키얏	Ml5	Myanmar kyat
미예네어	Ll6	Myene
미치프어	Ll6	Michif
미크로네시아	Pl7	Micronesia
미크맥어	Ll6	Mi'kmaw
미클롱	Pl5	Miquelon
민난어	Ll6	Min Nan Chinese
민스크	Pl5	Minsk
바그다드	Pl5	Baghdad
바누아투	Pl7	Vanuatu
바누아투 바투	Ml5	Vanuatu vatu
바레인	Pl7	Bahrain
바레인 디나르	Ml5	Bahraini dinar
바르나울	Pl5	Barnaul
바르샤바	Pl5	Warsaw
바마코	Pl5	Bamako
바문어	Ll6	Bamun
바베이도스	Pl7	Barbados
바베이도스 달러	Ml5	Barbadian dollar
바사어	Ll6	Basaa
바슈키르어	Ll6	Bashkir
바스크어	Ll6	Basque
바이아 반데라스	Pl5	Bahia de Banderas
바이어	Ll6	Vai
바쿠	Pl5	Baku
바티칸	Pl5	Vatican
바티칸 시국	Pl7	Vatican City
바푸트어	Ll6	Bafut
바피아어	Ll6	Bafia
바하마	Pl7	Bahamas
바하마 달러	Ml5	Bahamian dollar
바히아	Pl5	Bahia
반줄	Pl5	Banjul
발루치어	Ll6	Baluchi
발리어	Ll6	Balinese
밤바라어	Ll6	Bambara
방글라데시	Pl7	Bangladesh
방글라데시 타카	Ml5	Bangladeshi taka
방기	Pl5	Bangui
방콕	Pl5	Bangkok
백금	Ml5	platinum
버마 차트	Ml5	Burmese kyat
버마어	Ll6	Burmese
버뮤다	Pl7	Bermuda
버뮤다 달러	Ml5	Bermudan dollar
베나어	Ll6	Bena
베냉	Pl7	Benin
베네수엘라	Pl7	Venezuela
베네수엘라 볼리바르	Ml5	Venezuelan bolivar
베네치아어	Ll6	Venetian
베를린	Pl5	Berlin
베오그라드	Pl5	Belgrade
베이루트	Pl5	Beirut
베자어	Ll6	Beja
베트남	Pl7	Vietnam
베트남 동	Ml5	Vietnamese dong
베트남어	Ll6	Vietnamese
벤다어	Ll6	Venda
벤쿠버	Pl5	Vancouver
벨기에	Pl7	Belgium
벨기에 프랑	Ml5	Belgian franc
벨라루스	Pl7	Belarus
벨라루스 루블	Ml5	Belarusian ruble
벨라루스어	Ll6	Belarusian
벨렘	Pl5	Belem
벨리즈	Pl7	Belize
벨리즈 달러	Ml5	Belize dollar
벰바어	Ll6	Bemba
벵골어	Ll6	Bangla
보고타	Pl5	Bogota
보도어	Ll6	Bodo
보스니아 헤르체고비나	Pl7	Bosnia and Herzegovina
보스니아-헤르체고비나 태환 마르크	Ml5	Bosnia-Herzegovina Convertible mark
보스니아어	Ll6	Bosnian
보스토크	Pl5	Vostok
보아 비스타	Pl5	Boa Vista
보이시	Pl5	Boise
보츠와나	Pl7	Botswana
보츠와나 풀라	Ml5	Botswanan pula
보틱어	Ll6	Votic
볼고그라트	Pl5	Volgograd
볼라퓌크어	Ll6	Volapuk
볼리비아	Pl7	Bolivia
볼리비아 볼리비아노	Ml5	Bolivian boliviano
볼리비아노 mvdol	Ml5	Bolivian mvdol
볼리비아노 페소	Ml5	Bolivian peso
부갱빌	Pl5	Bougainville
부기어	Ll6	Buginese
부다페스트	Pl5	Budapest
부루나이 달러	Ml5	Brunei dollar
부룬디	Pl7	Burundi
부룬디 프랑	Ml5	Burundian franc
부르키나파소	Pl7	Burkina Faso
부리아타	Ll6	Buriat
부베섬	Pl7	Bouvet Island
부에노스 아이레스	Pl5	Buenos Aires
부줌부라	Pl5	Bujumbura
부쿠레슈티	Pl5	Bucharest
부탄	Pl7	Bhutan
부탄 눌투눔	Ml5	Bhutanese ngultrum
북동부 크리어	Ll6	Northern East Cree
북마리아나제도	Pl7	the Northern Mariana Islands
북마케도니아	Pl7	North Macedonia
북부 루리어	Ll6	Northern Luri
북부 사미어	Ll6	Northern Sami
북부 소토어	Ll6	Northern Sotho
북부 은데벨레어	Ll6	North Ndebele
북부 투톤어	Ll6	Northern Tutchone
북부 프리지아어	Ll6	Northern Frisian
북서부 오지브와어	Ll6	Northwestern Ojibwa
북한	Pl7	North Korea
분조어	Ll6	Vunjo
불가리아	Pl7	Bulgaria
불가리아 동전 렛	Ml5	Bulgarian Hard lev
불가리아 레프	Ml5	Bulgarian lev
불가리아 사회주의자 렛	Ml5	Bulgarian Socialist lev
불가리아어	Ll6	Bulgarian
불루어	Ll6	Bulu
뷔지겐	Pl5	Busingen
브라자빌	Pl5	Brazzaville
브라지어	Ll6	Braj
브라질	Pl7	Brazil
브라질 레알	Ml5	Brazilian real
브라티슬라바	Pl5	Bratislava
브라후이어	Ll6	Brahui
브로컨힐	Pl5	Broken Hill
브루나이	Pl7	Brunei
브뤼셀	Pl5	Brussels
브르타뉴어	Ll6	Breton
브리스베인	Pl5	Brisbane
브린어	Ll6	Blin
블라디보스토크	Pl5	Vladivostok
블랑 사블롱	Pl5	Blanc-Sablon
블랜타이어	Pl5	Blantyre
블리스 심볼	Ll6	Blissymbols
비니어	Ll6	Bini
비사우	Pl5	Bissau
비슈케크	Pl5	Bishkek
비슬라마어	Ll6	Bislama
비엔나	Pl5	Vienna
비엔티안	Pl5	Vientiane
비콜어	Ll6	Bikol
빈트후크	Pl5	Windhoek
빌니우스	Pl5	Vilnius
사라예보	Pl5	Sarajevo
사라토프	Pl5	Saratov
사르디니아어	Ll6	Sardinian
사마라	Pl5	Samara
사마르칸트	Pl5	Samarkand
사마리아 아랍어	Ll6	Samaritan Aramaic
사모아	Pl7	Samoa
사모아어	Ll6	Samoan
사미아어	Ll6	Saamia
사사크어	Ll6	Sasak
사우디아라비아	Pl7	Saudi Arabia
사우디아라비아 리얄	Ml5	Saudi riyal
사우스조지아	Pl5	South Georgia
사우스조지아 사우스샌드위치 제도	Pl7	the South Georgia and South Sandwich Islands
사이공	Pl5	Ho Chi Minh City
사이판	Pl5	Saipan
사포테크어	Ll6	Zapotec
사할린	Pl5	Sakhalin
사호어	Ll6	Saho
산고어	Ll6	Sango
산다웨어	Ll6	Sandawe
산루이스	Pl5	San Luis
산마리노	Pl7	San Marino
산스크리트어	Ll6	Sanskrit
산타렘	Pl5	Santarem
산탈리어	Ll6	Santali
산토도밍고	Pl5	Santo Domingo
산티아고	Pl5	Santiago
산후안	Pl5	San Juan
살타	Pl5	Salta
삼부루어	Ll6	Samburu
상구어	Ll6	Sangu
상투메	Pl5	Sao Tome
상투메 프린시페	Pl7	Sao Tome and Principe
상투메 프린시페 도브라	Ml5	Sao Tome and Principe dobra
상파울루	Pl5	Sao Paulo
상하이	Pl5	Shanghai
생마르탱	Pl7	St. Martin
생바르텔레미	Pl7	St. Barthelemy
생피에르 미클롱	Pl7	St. Pierre and Miquelon
샤이엔어	Ll6	Cheyenne
샨어	Ll6	Shan
샴발라어	Ll6	Shambala
샹어	Ll6	Xiang Chinese
서 사모아 탈라	Ml5	Samoan tala
서부 마리어	Ll6	Western Mari
서부 발로치어	Ll6	Western Balochi
서부 오지브와어	Ll6	Western Ojibwa
서부 프리지아어	Ll6	Western Frisian
서사하라	Pl7	Western Sahara
서아프리카 cfa 프랑	Ml5	West African CFA franc
서울	Pl5	Seoul
세나어	Ll6	Sena
세네갈	Pl7	Senegal
세네카어	Ll6	Seneca
세레르어	Ll6	Serer
세르비아	Pl7	Serbia
세르비아 디나르	Ml5	Serbian dinar
세르비아-크로아티아어	Ll6	Serbo-Croatian
세르비아어	Ll6	Serbian
세부아노어	Ll6	Cebuano
세우타	Pl5	Ceuta
세우타 및 멜리야	Pl7	Ceuta and Melilla
세이셸	Pl7	Seychelles
세이셸 루피	Ml5	Seychellois rupee
세이셸 크리올 프랑스어	Ll6	Seselwa Creole French
세인트 헬레나	Pl5	St. Helena
세인트루시아	Pl7	St. Lucia
세인트빈센트	Pl5	St. Vincent
세인트빈센트그레나딘	Pl7	St. Vincent and Grenadines
세인트존스	Pl5	St. John's
세인트키츠	Pl5	St. Kitts
세인트키츠 네비스	Pl7	St. Kitts and Nevis
세인트토마스	Pl5	St. Thomas
세인트헬레나	Pl7	St. Helena
세인트헬레나 파운드	Ml5	St. Helena pound
셀쿠프어	Ll6	Selkup
소가어	Ll6	Soga
소그디엔어	Ll6	Sogdien
소닌케어	Ll6	Soninke
소라니 쿠르드어	Ll6	Central Kurdish
소련 루블	Ml5	Soviet rouble
소말리아	Pl7	Somalia
소말리아 실링	Ml5	Somali shilling
소말리아어	Ll6	Somali
소피아	Pl5	Sofia
솔로몬 제도	Pl7	the Solomon Islands
솔로몬 제도 달러	Ml5	Solomon Islands dollar
쇼나어	Ll6	Shona
쇼와	Pl5	Syowa
수단	Pl7	Sudan
수단 파운드	Ml5	Sudanese pound
수리남	Pl7	Suriname
수리남 길더	Ml5	Surinamese guilder
수리남 달러	Ml5	Surinamese dollar
수메르어	Ll6	Sumerian
수수어	Ll6	Susu
수쿠마어	Ll6	Sukuma
순다어	Ll6	Sundanese
스라난 통가어	Ll6	Sranan Tongo
스레드네콜림스크	Pl5	Srednekolymsk
스리랑카	Pl7	Sri Lanka
스리랑카 루피	Ml5	Sri Lankan rupee
스발바르제도-얀마웬섬	Pl7	Svalbard and Jan Mayen
스와질란드	Pl7	Swaziland
스와질란드 릴랑게니	Ml5	Swazi lilangeni
스와힐리어	Ll6	Swahili
스웨덴	Pl7	Sweden
스웨덴 크로나	Ml5	Swedish krona
스웨덴어	Ll6	Swedish
스위스	Pl7	Switzerland
스위스 프랑	Ml5	Swiss franc
스위프트커런트	Pl5	Swift Current
스코레스바이선드	Pl5	Ittoqqortoormiit
스코틀랜드 게일어	Ll6	Scottish Gaelic
스코틀랜드어	Ll6	Scots
스코페	Pl5	Skopje
스콜트 사미어	Ll6	Skolt Sami
스탠리	Pl5	Stanley
스톡홀름	Pl5	Stockholm
스페인	Pl7	Spain
스페인 페세타	Ml5	Spanish peseta
스페인어	Ll6	Spanish
스페인어	Ll6	European Spanish
슬라브어	Ll6	Slave
슬로바키아	Pl7	Slovakia
슬로바키아 코루나	Ml5	Slovak koruna
슬로바키아어	Ll6	Slovak
슬로베니아	Pl7	Slovenia
슬로베니아 톨라르	Ml5	Slovenian tolar
슬로베니아어	Ll6	Slovenian
습지 크리어	Ll6	Swampy Cree
시다모어	Ll6	Sidamo
시드니	Pl5	Sydney
시리아	Pl7	Syria
시리아 파운드	Ml5	Syrian pound
시리아어	Ll6	Syriac
시스와티어	Ll6	Swati
시에라리온	Pl7	Sierra Leone
시에라리온 리온	Ml5	Sierra Leonean leone
시우다드후아레스	Pl5	Ciudad Juarez
시칠리아어	Ll6	Sicilian
시카고	Pl5	Chicago
식시카어	Ll6	Siksika
신 타이완 달러	Ml5	New Taiwan dollar
신디어	Ll6	Sindhi
신트마르턴	Pl7	Sint Maarten
실레시아어	Ll6	Silesian
심페로폴	Pl5	Simferopol
싯카	Pl5	Sitka
싱가포르	Pl7	Singapore
싱가포르 달러	Ml5	Singapore dollar
싱할라어	Ll6	Sinhala
싸이프러스 파운드	Ml5	Cypriot pound
쓰촨 이어	Ll6	Sichuan Yi
아그햄어	Ll6	Aghem
아나디리	Pl5	Anadyr
아니이어	Ll6	Anii
아당메어	Ll6	Adangme
아덴	Pl5	Aden
아디게어	Ll6	Adyghe
아디스아바바	Pl5	Addis Ababa
아라곤어	Ll6	Aragonese
아라과이나	Pl5	Araguaina
아라와크어	Ll6	Arawak
아라파호어	Ll6	Arapaho
아람어	Ll6	Aramaic
아랍어	Ll6	Arabic
아랍어	Ll6	Najdi Arabic
아랍에미리트	Pl7	the United Arab Emirates
아랍에미리트 디르함	Ml5	United Arab Emirates dirham
아로마니아어	Ll6	Aromanian
아루바	Pl7	Aruba
아루바 플로린	Ml5	Aruban florin
아르메니아	Pl7	Armenia
아르메니아 드람	Ml5	Armenian dram
아르메니아어	Ll6	Armenian
아르헨티나	Pl7	Argentina
아르헨티나 오스트랄	Ml5	Argentine austral
아르헨티나 페소	Ml5	Argentine peso
아메리칸 사모아	Pl7	American Samoa
아바릭어	Ll6	Avaric
아베스타어	Ll6	Avestan
아비장	Pl5	Abidjan
아삼어	Ll6	Assamese
아수어	Ll6	Asu
아순시온	Pl5	Asuncion
아슈하바트	Pl5	Ashgabat
아스메라	Pl5	Asmara
아스투리아어	Ll6	Asturian
아스트라한	Pl5	Astrakhan
아와히어	Ll6	Awadhi
아이누어	Ll6	Ainu
아이루네페	Pl5	Eirunepe
아이마라어	Ll6	Aymara
아이보리 코스트	Pl7	Ivory Coast
아이슬란드	Pl7	Iceland
아이슬란드 크로나	Ml5	Icelandic krona
아이슬란드어	Ll6	Icelandic
아이티	Pl7	Haiti
아이티 구르드	Ml5	Haitian gourde
아이티어	Ll6	Haitian Creole
아일랜드	Pl7	Ireland
아일랜드 파운드	Ml5	Irish pound
아일랜드어	Ll6	Irish
아제르바이잔	Pl7	Azerbaijan
아제르바이잔 마나트	Ml5	Azerbaijani manat
아제르바이잔어	Ll6	Azerbaijani
아제리어	Ll6	Azeri
아조레스	Pl5	Azores
아체어	Ll6	Acehnese
아카드어	Ll6	Akkadian
아칸어	Ll6	Akan
아콜리어	Ll6	Acoli
아쿠즈어	Ll6	Akoose
아크라	Pl5	Accra
아크타우	Pl5	Aqtau
아테네	Pl5	Athens
아티라우	Pl5	Atyrau
아티카메쿠어	Ll6	Atikamekw
아파르어	Ll6	Afar
아프가니스탄	Pl7	Afghanistan
아프가니스탄 아프가니	Ml5	Afghan afghani
아프리칸스어	Ll6	Afrikaans
아프리힐리어	Ll6	Afrihili
아피아	Pl5	Apia
악토브	Pl5	Aqtobe
안도라	Pl7	Andorra
안도라 페세타	Ml5	Andorran peseta
안타나나리보	Pl5	Antananarivo
안티과	Pl5	Antigua
알류트어	Ll6	Aleut
알마티	Pl5	Almaty
알바니아	Pl7	Albania
알바니아 레크	Ml5	Albanian lek
알바니아어	Ll6	Albanian
알제	Pl5	Algiers
알제리	Pl7	Algeria
알제리 디나르	Ml5	Algerian dinar
알제리 아랍어	Ll6	Algerian Arabic
암만	Pl5	Amman
암스테르담	Pl5	Amsterdam
암하라어	Ll6	Amharic
압카즈어	Ll6	Abkhazian
앗삼어	Ll6	Atsam
앙가어	Ll6	Angika
앙골라	Pl7	Angola
앙골라 콴자	Ml5	Angolan kwanza
앙귈라	Pl5	Anguilla
애들레이드	Pl5	Adelaide
앤티가 바부다	Pl7	Antigua and Barbuda
앵귈라	Pl7	Anguilla
앵커리지	Pl5	Anchorage
야오족어	Ll6	Yao
야쿠츠크	Pl5	Yakutsk
야쿠타트	Pl5	Yakutat
야쿠트어	Ll6	Yakut
얍페세어	Ll6	Yapese
양본어	Ll6	Yangben
어센션섬	Pl7	Ascension Island
에드먼턴	Pl5	Edmonton
에르모시요	Pl5	Hermosillo
에리트리아	Pl7	Eritrea
에리트리아 나크파	Ml5	Eritrean nakfa
에스와티니	Pl7	Eswatini
에스토니아	Pl7	Estonia
에스토니아 크룬	Ml5	Estonian kroon
에스토니아어	Ll6	Estonian
에스페란토어	Ll6	Esperanto
에웨어	Ll6	Ewe
에이닥	Pl5	Adak
에콰도르	Pl7	Ecuador
에콰도르	Ml5	Ecuadorian Unit of Constant value
에쿠아도르 수크레	Ml5	Ecuadorian sucre
에티오피아	Pl7	Ethiopia
에티오피아 비르	Ml5	Ethiopian birr
에파테	Pl5	Efate
엔더베리	Pl5	Enderbury
엔자메나	Pl5	Ndjamena
엘람어	Ll6	Elamite
엘살바도르	Pl7	El Salvador
엘살바도르 콜론	Ml5	Salvadoran colon
엘아이운	Pl5	El Aaiun
엘즈야어	Ll6	Erzya
엠부어	Ll6	Embu
영국	Pl7	the United Kingdom
영국 파운드	Ml5	British pound
영국령 버진아일랜드	Pl7	the British Virgin Islands
영국령 인도양 지역	Pl7	British Indian Ocean Territory
영어	Ll6	English
예레반	Pl5	Yerevan
예루살렘	Pl5	Jerusalem
예멘	Pl7	Yemen
예멘 디나르	Ml5	Yemeni dinar
예멘 리알	Ml5	Yemeni rial
예카테린부르크	Pl5	Yekaterinburg
옘바어	Ll6	Yemba
오랄	Pl5	Oral
오로모어	Ll6	Oromo
오리야어	Ll6	Odia
오만	Pl7	Oman
오만 리알	Ml5	Omani rial
오볼로어	Ll6	Obolo
오세아니아 외곽	Pl7	Outlying Oceania
오세이지어	Ll6	Osage
오세트어	Ll6	Ossetic
오스만 터키어	Ll6	Ottoman Turkish
오스트레일리아	Pl7	Australia
오스트리아	Pl7	Austria
오슬로	Pl5	Oslo
오지 크리어	Ll6	Oji-Cree
오지브와어	Ll6	Ojibwa
오카나간어	Ll6	Okanagan
오크어	Ll6	Occitan
오클랜드	Pl5	Auckland
오히나가	Pl5	Ojinaga
온두라스	Pl7	Honduras
온두라스 렘피라	Ml5	Honduran lempira
올란드 제도	Pl7	the Aland Islands
옴스크	Pl5	Omsk
와가두구	Pl5	Ouagadougou
와라이어	Ll6	Waray
와쇼어	Ll6	Washo
왈론어	Ll6	Walloon
왈리스-푸투나 제도	Pl7	Wallis and Futuna
왈피리어	Ll6	Warlpiri
요루바어	Ll6	Yoruba
요르단	Pl7	Jordan
요르단 디나르	Ml5	Jordanian dinar
요하네스버그	Pl5	Johannesburg
우간다	Pl7	Uganda
우간다 실링	Ml5	Ugandan shilling
우드말트어	Ll6	Udmurt
우루과이	Pl7	Uruguay
우루과이 페소	Ml5	Uruguayan peso
우루무치	Pl5	Urumqi
우르두어	Ll6	Urdu
우수아이아	Pl5	Ushuaia
우스티네라	Pl5	Ust-Nera
우어	Ll6	Wu Chinese
우즈베크어	Ll6	Uzbek
우즈베키스탄	Pl7	Uzbekistan
우즈베키스탄 숨	Ml5	Uzbekistani som
우크라이나	Pl7	Ukraine
우크라이나 그리브나	Ml5	Ukrainian hryvnia
우크라이나 카보바네츠	Ml5	Ukrainian karbovanets
우크라이나어	Ll6	Ukrainian
울란바토르	Pl5	Ulaanbaatar
울리야노프스크	Pl5	Ulyanovsk
움분두어	Ll6	Umbundu
월라이타어	Ll6	Wolaytta
월로프어	Ll6	Wolof
월리스	Pl5	Wallis
월저어	Ll6	Walser
웨이크	Pl5	Wake Island
웨일스어	Ll6	Welsh
위구르어	Ll6	Uyghur
위니펙	Pl5	Winnipeg
유가리틱어	Ll6	Ugaritic
유대-아라비아어	Ll6	Judeo-Arabic
유대-페르시아어	Ll6	Judeo-Persian
유럽 계산 단위	Ml5	European Unit of account
유럽 연합	Pl7	the European Union
유럽 통화 동맹	Ml5	European Monetary unit
유럽 환율 단위	Ml5	European Currency unit
유로	Ml5	WIR euro
유로	Ml5	euro
유로존	Pl7	Eurozone
유르코	Ml5	European Composite unit
유엔	Pl7	UN
유클라	Pl5	Eucla
은화	Ml5	silver
음바바네	Pl5	Mbabane
응곰바어	Ll6	Ngomba
응코어	Ll6	N'Ko
이그보어	Ll6	Igbo
이나리 사미어	Ll6	Inari Sami
이누빅	Pl5	Inuvik
이누아문	Ll6	Innu-aimun
이누피아크어	Ll6	Inupiaq
이눅티투트어	Ll6	Inuktitut
이도어	Ll6	Ido
이디시어	Ll6	Yiddish
이라크	Pl7	Iraq
이라크 디나르	Ml5	Iraqi dinar
이란	Pl7	Iran
이란 리얄	Ml5	Iranian rial
이로코어	Ll6	Iloko
이르쿠츠크	Pl5	Irkutsk
이반어	Ll6	Iban
이비비오어	Ll6	Ibibio
이스라엘	Pl7	Israel
이스라엘 신권 세켈	Ml5	Israeli New shekel
이스라엘 파운드	Ml5	Israeli pound
이스탄불	Pl5	Istanbul
이스터 섬	Pl5	Easter Island
이원도어	Ll6	Ewondo
이집트	Pl7	Egypt
이집트 아랍어	Ll6	Egyptian Arabic
이집트 파운드	Ml5	Egyptian pound
이카죽어	Ll6	Ekajuk
이칼루이트	Pl5	Iqaluit
이탈리아	Pl7	Italy
이탈리아 리라	Ml5	Italian lira
이탈리아어	Ll6	Italian
이픽어	Ll6	Efik
인귀시어	Ll6	Ingush
인도	Pl7	India
인도 루피	Ml5	Indian rupee
인도네시아	Pl7	Indonesia
인도네시아 루피아	Ml5	Indonesian rupiah
인도네시아어	Ll6	Indonesian
인디애나폴리스	Pl5	Indianapolis
인터링구아	Ll6	Interlingua
인테르링구에	Ll6	Interlingue
일본	Pl7	Japan
일본 엔화	Ml5	Japanese yen
일본어	Ll6	Japanese
자그레브	Pl5	Zagreb
자르마어	Ll6	Zarma
자메이카	Pl7	Jamaica
자메이카 달러	Ml5	Jamaican dollar
자바어	Ll6	Javanese
자야푸라	Pl5	Jayapura
자자어	Ll6	Zaza
자카르타	Pl5	Jakarta
잠비아	Pl7	Zambia
잠비아 콰차	Ml5	Zambian kwacha
저지	Pl7	Jersey
저지 독일어	Ll6	Low German
저지 색슨어	Ll6	Low Saxon
저지 소르비아어	Ll6	Lower Sorbian
적도 기니	Pl7	Equatorial Guinea
적도 기니 에쿨	Ml5	Equatorial Guinean ekwele
제나가어	Ll6	Zenaga
조로아스터 다리어	Ll6	Zoroastrian Dari
조선 민주주의 인민 공화국 원	Ml5	North Korean won
조지아	Pl7	Georgia
조지아 라리	Ml5	Georgian lari
조지아어	Ll6	Georgian
졸라 포니어	Ll6	Jola-Fonyi
종카어	Ll6	Dzongkha
주노	Pl5	Juneau
주니어	Ll6	Zuni
주바	Pl5	Juba
주앙어	Ll6	Zhuang
줄루어	Ll6	Zulu
중국	Pl7	China
중국 위안화	Ml5	Chinese yuan
중국어	Ll6	Chinese
중세 고지 독일어	Ll6	Middle High German
중세 네덜란드어	Ll6	Middle Dutch
중세 아일랜드어	Ll6	Middle Irish
중세 영어	Ll6	Middle English
중세 프랑스어	Ll6	Middle French
중앙 모로코 타마지트어	Ll6	Central Atlas Tamazight
중앙 아프리카 공화국	Pl7	the Central African Republic
중앙 오지브와어	Ll6	Central Ojibwa
중앙아프리카 cfa 프랑	Ml5	Central African CFA franc
지부티	Pl7	Djibouti
지부티 프랑	Ml5	Djiboutian franc
지브롤터	Pl7	Gibraltar
지브롤터 파운드	Ml5	Gibraltar pound
짐바브웨	Pl7	Zimbabwe
집시어	Ll6	Romany
차가타이어	Ll6	Chagatai
차고스	Pl5	Chagos
차고스 제도	Pl7	Chagos Archipelago
차드	Pl7	Chad
차디언 아라비아어	Ll6	Chadian Arabic
차모로어	Ll6	Chamorro
차크마어	Ll6	Chakma
차후르어	Ll6	Tsakhur
채텀	Pl5	Chatham
체로키어	Ll6	Cherokee
체첸어	Ll6	Chechen
체코	Pl7	Czechia
체코 공화국	Pl7	the Czech Republic
체코 코루나	Ml5	Czech koruna
체코슬로바키아 동전 코루나	Ml5	Czechoslovak Hard koruna
체코어	Ll6	Czech
촉토어	Ll6	Choctaw
총가어	Ll6	Tsonga
추바시어	Ll6	Chuvash
추크어	Ll6	Chuukese
취리히	Pl5	Zurich
츠와나어	Ll6	Tswana
치가어	Ll6	Chiga
치누크 자곤	Ll6	Chinook Jargon
치브차어	Ll6	Chibcha
치와와	Pl5	Chihuahua
치타	Pl5	Chita
치페우얀	Ll6	Chipewyan
칠레	Pl7	Chile
칠레	Ml5	Chilean Unit of account
칠레 에스쿠도	Ml5	Chilean escudo
칠레 페소	Ml5	Chilean peso
칠코틴어	Ll6	Chilcotin
카나리아 제도	Pl7	the Canary Islands
카나리아 제도	Pl5	Canary
카넴부어	Ll6	Kanembu
카도어	Ll6	Caddo
카라챠이-발카르어	Ll6	Karachay-Balkar
카라치	Pl5	Karachi
카라카스	Pl5	Caracas
카라칼파크어	Ll6	Kara-Kalpak
카렐리야어	Ll6	Karelian
카르툼	Pl5	Khartoum
카리브어	Ll6	Carib
카메룬	Pl7	Cameroon
카바르디어	Ll6	Kabardian
카보 베르데	Pl5	Cape Verde
카보베르데	Pl7	Cape Verde
카보베르데 에스쿠도	Ml5	Cape Verdean escudo
카불	Pl5	Kabul
카사블랑카	Pl5	Casablanca
카슈미르어	Ll6	Kashmiri
카슈비아어	Ll6	Kashubian
카시어	Ll6	Khasi
카옌	Pl5	Cayenne
카위어	Ll6	Kawi
카유가어	Ll6	Cayuga
카이로	Pl5	Cairo
카잉강어	Ll6	Kaingang
카자흐스탄	Pl7	Kazakhstan
카자흐스탄 텡게	Ml5	Kazakhstani tenge
카자흐어	Ll6	Kazakh
카친어	Ll6	Kachin
카코어	Ll6	Kako
카타르	Pl7	Qatar
카타르 리얄	Ml5	Qatari riyal
카타마르카	Pl5	Catamarca
카탈로니아어	Ll6	Catalan
카트만두	Pl5	Kathmandu
칸나다어	Ll6	Kannada
칸누리어	Ll6	Kanuri
칸쿤	Pl5	Cancun
칸톤	Pl5	Kanton
칼렌진어	Ll6	Kalenjin
칼리닌그라드	Pl5	Kaliningrad
칼미크어	Ll6	Kalmyk
캄바어	Ll6	Kamba
캄보디아	Pl7	Cambodia
캄보디아 리엘	Ml5	Cambodian riel
캄차카	Pl5	Kamchatka
캄팔라	Pl5	Kampala
캄포 그란데	Pl5	Campo Grande
캉리어	Ll6	Kangri
캐나다	Pl7	Canada
캐나다 달러	Ml5	Canadian dollar
캐나다 서부 이누크티투트어	Ll6	Western Canadian Inuktitut
캐롤라이나 알곤킨어	Ll6	Carolina Algonquian
커바일어	Ll6	Kabyle
케냐	Pl7	Kenya
케냐 실링	Ml5	Kenyan shilling
케르켈렌	Pl5	Kerguelen
케이맨	Pl5	Cayman
케이맨 제도	Pl7	the Cayman Islands
케이맨 제도 달러	Ml5	Cayman Islands dollar
케이시	Pl5	Casey
케이준 프랑스어	Ll6	Cajun French
케임브리지 베이	Pl5	Cambridge Bay
케추아어	Ll6	Quechua
코나크리	Pl5	Conakry
코랄하버	Pl5	Atikokan
코로어	Ll6	Koro
코르도바	Pl5	Cordoba
코르시카어	Ll6	Corsican
코모로	Pl7	Comoros
코모로	Pl5	Comoro
코모로어	Ll6	Comorian
코모르 프랑	Ml5	Comorian franc
코미어	Ll6	Komi
코미페르먀크어	Ll6	Komi-Permyak
코사어	Ll6	Xhosa
코소보	Pl7	Kosovo
코스라이엔어	Ll6	Kosraean
코스레	Pl5	Kosrae
코스타나이	Pl5	Kostanay
코스타리카	Pl7	Costa Rica
코스타리카 콜론	Ml5	Costa Rican colon
코와르어	Ll6	Khowar
코이라 친니어	Ll6	Koyra Chiini
코이야보로 세니어	Ll6	Koyraboro Senni
코카니어	Ll6	Konkani
코코스	Pl5	the Cocos Islands
코코스 제도	Pl7	the Cocos Islands
코트디부아르	Pl7	Cote d'Ivoire
코펜하겐	Pl5	Copenhagen
콘월어	Ll6	Cornish
콜로그니안어	Ll6	Colognian
콜롬보	Pl5	Colombo
콜롬비아	Pl7	Colombia
콜롬비아 실가 단위	Ml5	Colombian Real Value unit
콜롬비아 페소	Ml5	Colombian peso
콜카타	Pl5	Kolkata
콤어	Ll6	Kom
콥트어	Ll6	Coptic
콩고 공화국	Pl7	Congo
콩고 스와힐리어	Ll6	Congo Swahili
콩고 프랑	Ml5	Congolese franc
콩고-브라자빌	Pl7	Congo - Brazzaville
콩고-킨샤사	Pl7	Congo - Kinshasa
콩고민주공화국	Pl7	Congo
콩고어	Ll6	Kongo
콰잘렌	Pl5	Kwajalein
쿠르드어	Ll6	Kurdish
쿠르크어	Ll6	Kurukh
쿠믹어	Ll6	Kumyk
쿠바	Pl7	Cuba
쿠바 태환 페소	Ml5	Cuban Convertible peso
쿠바 페소	Ml5	Cuban peso
쿠비어	Ll6	Kuvi
쿠안야마어	Ll6	Kuanyama
쿠알라룸푸르	Pl5	Kuala Lumpur
쿠웨이트	Pl7	Kuwait
쿠웨이트 디나르	Ml5	Kuwaiti dinar
쿠이아바	Pl5	Cuiaba
쿠칭	Pl5	Kuching
쿠테네어	Ll6	Kutenai
쿡 제도	Pl7	the Cook Islands
퀴라소	Pl7	Curacao
크라렌디즈크	Pl5	Kralendijk
크라스노야르스크	Pl5	Krasnoyarsk
크레스톤	Pl5	Creston
크로아티아	Pl7	Croatia
크로아티아 디나르	Ml5	Croatian dinar
크로아티아 쿠나	Ml5	Croatian kuna
크로아티아어	Ll6	Croatian
크리민 터키어; 크리민 타타르어	Ll6	Crimean Tatar
크리스마스	Pl5	Christmas Island
크리스마스섬	Pl7	Christmas Island
크리어	Ll6	Cree
크리올어	Ll6	Kabuverdianu
크리크어	Ll6	Muscogee
크메르어	Ll6	Khmer
크와시오어	Ll6	Kwasio
크펠레어	Ll6	Kpelle
클리퍼턴섬	Pl7	Clipperton Island
클링온어	Ll6	Klingon
키갈리	Pl5	Kigali
키로프	Pl5	Kirov
키르기스스탄	Pl7	Kyrgyzstan
키르기스스탄 솜	Ml5	Kyrgystani som
키르기스어	Ll6	Kyrgyz
키리바시	Pl7	Kiribati
키리바시어	Ll6	Gilbertese
키리티마티	Pl5	Kiritimati
키시나우	Pl5	Chisinau
키예프	Pl5	Kyiv
키질로르다	Pl5	Qyzylorda
키체어	Ll6	Kʼicheʼ
키쿠유어	Ll6	Kikuyu
키프로스	Pl7	Cyprus
킨샤사	Pl5	Kinshasa
킴분두어	Ll6	Kimbundu
타갈로그어	Ll6	Tagalog
타기시어	Ll6	Tagish
타라와	Pl5	Tarawa
타로코어	Ll6	Taroko
타마섹어	Ll6	Tamashek
타밀어	Ll6	Tamil
타사와크어	Ll6	Tasawaq
타셸히트어	Ll6	Tachelhit
타슈켄트	Pl5	Tashkent
타이베이	Pl5	Taipei
타이타어	Ll6	Taita
타지크어	Ll6	Tajik
타지키스탄	Pl7	Tajikistan
타지키스탄 루블	Ml5	Tajikistani ruble
타지키스탄 소모니	Ml5	Tajikistani somoni
타타르어	Ll6	Tatar
타히티	Pl5	Tahiti
타히티어	Ll6	Tahitian
탄자니아	Pl7	Tanzania
탄자니아 실링	Ml5	Tanzanian shilling
탈리쉬어	Ll6	Talysh
탈린	Pl5	Tallinn
탈탄어	Ll6	Tahltan
태국	Pl7	Thailand
태국 바트	Ml5	Thai baht
태국어	Ll6	Thai
터크스 케이커스 제도	Pl7	the Turks and Caicos Islands
테구시갈파	Pl5	Tegucigalpa
테레노어	Ll6	Tereno
테스트 통화 코드	Ml5	Testing Currency code
테조어	Ll6	Teso
테툼어	Ll6	Tetum
테헤란	Pl5	Tehran
텔루구어	Ll6	Telugu
토고	Pl7	Togo
토론토	Pl5	Toronto
토르톨라	Pl5	Tortola
토켈라우	Pl7	Tokelau
토켈라우제도어	Ll6	Tokelau
토크 피신어	Ll6	Tok Pisin
톰스크	Pl5	Tomsk
통가	Pl7	Tonga
통가 파앙가	Ml5	Tongan pa'anga
통가어	Ll6	Tongan
통가타푸	Pl5	Tongatapu
투르크메니스탄	Pl7	Turkmenistan
투르크메니스탄 마나트	Ml5	Turkmenistani manat
투르크멘어	Ll6	Turkmen
투발루	Pl7	Tuvalu
투발루어	Ll6	Tuvalu
투비니안어	Ll6	Tuvinian
투쿠만	Pl5	Tucuman
툴레	Pl5	Thule
툼부카어	Ll6	Tumbuka
튀니스	Pl5	Tunis
튀니지	Pl7	Tunisia
튀니지 디나르	Ml5	Tunisian dinar
튀니지 아랍어	Ll6	Tunisian Arabic
튀르키예	Pl7	Turkiye
튀르키예 리라	Ml5	Turkish lira
튀르키예어	Ll6	Turkish
트롤	Pl5	Troll
트루크	Pl5	Chuuk
트리니다드 토바고	Pl7	Trinidad and Tobago
트리니다드 토바고 달러	Ml5	Trinidad and Tobago dollar
트리스탄다쿠나	Pl7	Tristan da Cunha
트리폴리	Pl5	Tripoli
트빌리시	Pl5	Tbilisi
트심시안어	Ll6	Tsimshian
트위어	Ll6	Twi
특별인출권	Ml5	Special Drawing rights
틀링깃족어	Ll6	Tlingit
티그레어	Ll6	Tigre
티그리냐어	Ll6	Tigrinya
티라나	Pl5	Tirane
티모르 에스쿠도	Ml5	Timorese escudo
티모르레스테	Pl7	East Timor
티베트어	Ll6	Tibetan
티브어	Ll6	Tiv
티얍어	Ll6	Tyap
티후아나	Pl5	Tijuana
팀니어	Ll6	Timne
팀부	Pl5	Thimphu
파고파고	Pl5	Pago Pago
파나마	Pl7	Panama
파나마 발보아	Ml5	Panamanian balboa
파두츠	Pl5	Vaduz
파라과이	Pl7	Paraguay
파라과이 과라니	Ml5	Paraguayan guarani
파라마리보	Pl5	Paramaribo
파리	Pl5	Paris
파마구스타	Pl5	Famagusta
파머	Pl5	Palmer
파슈토어	Ll6	Pashto
파카오푸	Pl5	Fakaofo
파키스탄	Pl7	Pakistan
파키스탄 루피	Ml5	Pakistani rupee
파푸아뉴기니	Pl7	Papua New Guinea
파푸아뉴기니 키나	Ml5	Papua New Guinean kina
파피아먼토어	Ll6	Papiamento
판가시난어	Ll6	Pangasinan
판티어	Ll6	Fanti
팔라듐	Ml5	palladium
팔라우	Pl7	Palau
팔라우어	Ll6	Palauan
팔레비어	Ll6	Pahlavi
팔레스타인	Pl7	Palestine
팔레스타인 지구	Pl7	Palestinian Territories
팔리어	Ll6	Pali
팜팡가어	Ll6	Pampanga
팡그어	Ll6	Fang
퍼스	Pl5	Perth
펀잡어	Ll6	Punjabi
페니키아어	Ll6	Phoenician
페로 제도	Pl7	the Faroe Islands
페로 제도	Pl5	Faroe
페로어	Ll6	Faroese
페루	Pl7	Peru
페루 솔	Ml5	Peruvian sol
페루 인티	Ml5	Peruvian inti
페르시아어	Ll6	Persian
평양	Pl5	Pyongyang
평원 크리어	Ll6	Plains Cree
포나페	Pl5	Pohnpei
포드고리차	Pl5	Podgorica
포르탈레자	Pl5	Fortaleza
포르토노보	Pl5	Porto-Novo
포르토벨료	Pl5	Porto Velho
포르토프랭스	Pl5	Port-au-Prince
포르투갈	Pl7	Portugal
포르투갈 에스쿠도	Ml5	Portuguese escudo
포르투갈령 기니 에스쿠도	Ml5	Portuguese Guinea escudo
포르투갈어	Ll6	Portuguese
포르투갈어	Ll6	European Portuguese
포클랜드 제도	Pl7	the Falkland Islands
포클랜드제도 파운드	Ml5	Falkland Islands pound
포트 넬슨	Pl5	Fort Nelson
포트모르즈비	Pl5	Port Moresby
포트오브스페인	Pl5	Port of Spain
폰어	Ll6	Fon
폰티아나크	Pl5	Pontianak
폰틱어	Ll6	Pontic
폴란드	Pl7	Poland
폴란드 즈워티	Ml5	Polish zloty
폴란드어	Ll6	Polish
폼페이어	Ll6	Pohnpeian
표준 모로코 타마지트어	Ll6	Standard Moroccan Tamazight
푸나푸티	Pl5	Funafuti
푸에르토리코	Pl7	Puerto Rico
푼타아레나스	Pl5	Punta Arenas
풀라어	Ll6	Fula
프놈펜	Pl5	Phnom Penh
프라하	Pl5	Prague
프랑	Ml5	WIR franc
프랑스	Pl7	France
프랑스 프랑	Ml5	French franc
프랑스 프랑	Ml5	French Gold franc
프랑스 프랑	Ml5	French uic-franc
프랑스령 기아나	Pl7	French Guiana
프랑스령 남방 지역	Pl7	French Southern Territories
프랑스령 폴리네시아	Pl7	French Polynesia
프랑스어	Ll6	French
프러시아어	Ll6	Prussian
프리울리어	Ll6	Friulian
프리타운	Pl5	Freetown
플라망어	Ll6	Flemish
피닉스	Pl5	Phoenix
피지	Pl7	Fiji
피지 달러	Ml5	Fijian dollar
피지 힌디어	Ll6	Fiji Hindi
피지어	Ll6	Fijian
피진어	Ll6	Pijin
핀란드	Pl7	Finland
핀란드 마르카	Ml5	Finnish markka
핀란드어	Ll6	Finnish
필리핀	Pl7	Philippines
필리핀 페소	Ml5	Philippine peso
필리핀어	Ll6	Filipino
핏케언	Pl5	Pitcairn
핏케언 제도	Pl7	the Pitcairn Islands
하라레	Pl5	Harare
하리안비어	Ll6	Haryanvi
하바나	Pl5	Havana
하와이어	Ll6	Hawaiian
하우사어	Ll6	Hausa
하이다어	Ll6	Haida
하카어	Ll6	Hakka Chinese
하타이트어	Ll6	Hittite
한국어	Ll6	Korean
한디가	Pl5	Khandyga
할코멜렘어	Ll6	Halkomelem
해안 살리시어	Ll6	Straits Salish
핼리팩스	Pl5	Halifax
허드 맥도널드 제도	Pl7	the Heard and McDonald Islands
헝가리	Pl7	Hungary
헝가리 포린트	Ml5	Hungarian forint
헝가리어	Ll6	Hungarian
헤레로어	Ll6	Herero
헤리가뇬어	Ll6	Hiligaynon
헤브론	Pl5	Hebron
헬싱키	Pl5	Helsinki
현대 표준 아랍어	Ll6	Modern Standard Arabic
호놀룰루	Pl5	Honolulu
호바트	Pl5	Hobart
호브드	Pl5	Hovd
호주 달러	Ml5	Australian dollar
호주 실링	Ml5	Austrian schilling
호즈푸리어	Ll6	Bhojpuri
호탄어	Ll6	Khotanese
홍콩	Pl7	Hong Kong SAR China
홍콩	Pl7	Hong Kong
홍콩 달러	Ml5	Hong Kong dollar
화이트호스	Pl5	Whitehorse
후파어	Ll6	Hupa
후후이	Pl5	Jujuy
히리 모투어	Ll6	Hiri Motu
히몸어	Ll6	Hmong
히브리어	Ll6	Hebrew
히우 브랑쿠	Pl5	Rio Branco
힌디어	Ll6	Hindi
힝글리시	Ll6	Hinglish
