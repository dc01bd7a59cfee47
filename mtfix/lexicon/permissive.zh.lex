benton港	Pe4	Benton Harbor
ijuí	Pe4	Ijui
lages	Pe4	Lages
rinet 基金	Ml5	RINET funds
ubá	Pe4	Uba
vacaria	Pe4	Vacaria
丁博克罗	Pe4	Dimbokro
丁卡语	Ll6	Dinka
丁吉拉伊	Pe4	Dinguiraye
丁迪古爾	Pe5	Dindigul
七台河	Pe5	Qitaihe
万博	Pe6	Huambo
万卡约	Pe5	Huancayo
万象	Pl5	Vientiane
万鸦老	Pe5	Manado
三十三人城	Pe4	Treinta y Tres
三宝颜	Pe5	Zamboanga
三寶瓏	Pe6	Semarang
三投斯將軍	Pe5	General Santos
三明	Pe5	Sanming
三河	Pe4	Trois‐Rivieres
上丁	Pe4	Stung Treng
上欽查	Pe4	Chincha Alta
上沃洛喬克	Pe4	Vyshny Volochyok
上海	Pl5	Shanghai
上索布语	Ll6	Upper Sorbian
上饶	Pe6	Shangrao
下关	Pe5	Shimonoseki
下卡姆斯克	Pe5	Nizhnekamsk
下哈特	Pe4	Lower Hutt
下圖拉	Pe4	Nizhnyaya Tura
下塔吉尔	Pe5	Nizhny Tagil
下太子区	Pl5	Lower Prince's Quarter
下瓦爾托夫斯克	Pe5	Nizhnevartovsk
下索布语	Ll6	Lower Sorbian
下龍	Pe4	Ha Long
不丹	Pl7	Bhutan
不丹努尔特鲁姆	Ml5	Bhutanese ngultrum
不伦瑞克	Pe5	Brunswick
不来梅	Pe5	Bremen
不来梅哈芬	Pe4	Bremerhaven
世界语	Ll6	Esperanto
丘斯滕迪爾	Pe4	Kyustendil
丘盧卡納斯	Pe4	Chulucanas
丘索沃伊	Pe4	Chusovoy
东京	Pl5	Tokyo
东加勒比元	Ml5	East Caribbean dollar
东加塔布	Pl5	Tongatapu
东北部克里语	Ll6	Northern East Cree
东南部克里语	Ll6	Southern East Cree
东帝汶	Pl7	Timor-Leste
东弗里西亚语	Ll6	Eastern Frisian
东德马克	Ml5	East German mark
东桑海语	Ll6	Koyraboro Senni
东河镇	Pe4	Dong Ha
个旧	Pe4	Gejiu
中古法语	Ll6	Middle French
中古爱尔兰语	Ll6	Middle Irish
中古英语	Ll6	Middle English
中古荷兰语	Ll6	Middle Dutch
中古高地德语	Ll6	Middle High German
中国	Pl7	China
中国人民银行元	Ml5	Chinese People's Bank dollar
中国澳门特别行政区	Pl7	Macao SAR China
中国香港特别行政区	Pl7	Hong Kong SAR China
中壢區	Pe6	Zhongli
中奥吉布瓦语	Ll6	Central Ojibwa
中库尔德语	Ll6	Central Kurdish
中文	Ll6	Chinese
中科雷姆斯克	Pl5	Srednekolymsk
中途岛	Pl5	Midway
中非共和国	Pl7	the Central African Republic
中非法郎	Ml5	Central African CFA franc
丰原	Pe4	Yuzhno-Sakhalinsk
丰图阿	Pe4	Funtua
丰城	Pe4	Fengcheng
丰沙尔	Pe5	Funchal
丰语	Ll6	Fon
丰镇	Pe4	Fengzhen
临夏	Pe5	Linxia
临江	Pe4	Linjiang
临汾	Pe5	Linfen
临沂	Pe6	Linyi
临海	Pe5	Linhai
临清	Pe4	Linqing
丹佛	Pl5	Denver
丹加地	Pe4	Dhangadhi
丹吉尔	Pe5	Tangier
丹巴德	Pe6	Dhanbad
丹帕沙	Pe5	Denpasar
丹戎檳榔	Pe5	Tanjung Pinang
丹格里加	Pe4	Dangriga
丹江口	Pe4	Danjiangkou
丹老	Pe5	Myeik
丹马沙文	Pl5	Danmarkshavn
丹麦	Pl7	Denmark
丹麦克朗	Ml5	Danish krone
丹麦语	Ll6	Danish
丽水	Pe4	Lishui
久姆拉	Pe4	Jumla
久爾久	Pe4	Giurgiu
久爾貝勒	Pe4	Diourbel
乌克兰	Pl7	Ukraine
乌克兰币	Ml5	Ukrainian karbovanets
乌克兰格里夫纳	Ml5	Ukrainian hryvnia
乌克兰语	Ll6	Ukrainian
乌兰巴托	Pl5	Ulaanbaatar
乌兰浩特	Pe5	Ulan Hot
乌兹别克斯坦	Pl7	Uzbekistan
乌兹别克斯坦苏姆	Ml5	Uzbekistani som
乌兹别克语	Ll6	Uzbek
乌加里特语	Ll6	Ugaritic
乌季达	Pe5	Oujda
乌尔姆	Pe4	Ulm
乌尔米耶	Pe5	Urmia
乌尔都语	Ll6	Urdu
乌尼昂港	Pe4	Porto Uniao
乌干达	Pl7	Uganda
乌干达先令	Ml5	Ugandan shilling
乌得勒支	Pe5	Utrecht
乌德穆尔特语	Ll6	Udmurt
乌拉圭	Pl7	Uruguay
乌拉圭比索	Ml5	Uruguayan peso
乌拉圭河畔康塞普西翁	Pe4	Concepcion del Uruguay
乌拉圭票面工资指数单位	Ml5	Uruguayan Nominal Wage Index unit
乌拉尔	Pl5	Oral
乌斯内拉	Pl5	Ust-Nera
乌斯季伊利姆斯克	Pe4	Ust-Ilimsk
乌斯季奥尔登斯基	Pe4	Ust-Ordynsky
乌斯怀亚	Pl5	Ushuaia
乌普萨拉	Pe4	Uppsala
乌汶叻差他尼	Pe5	Ubon Ratchathani
乌海	Pe5	Wuhai
乌穆阿希亚	Pe5	Umuahia
乌赫塔	Pe4	Ukhta
乌里扬诺夫斯克	Pl5	Ulyanovsk
乌隆他尼	Pe5	Udon Thani
乌鲁木齐	Pl5	Urumqi
乌鲁瓜亚纳	Pe4	Uruguaiana
乍得	Pl7	Chad
乍得阿拉伯语	Ll6	Chadian Arabic
乐山	Pe6	Leshan
乔克托语	Ll6	Choctaw
乔尔哈特	Pe4	Jorhat
乔斯	Pe5	Jos
乔治	Pe6	George Town
乔治王子城	Pe4	Prince George
乔罗沃达	Pe4	Corovode
九台区	Pe5	Jiutai
九江	Pe5	Jiujiang
也门	Pl7	Yemen
也门第纳尔	Ml5	Yemeni dinar
也门里亚尔	Ml5	Yemeni rial
书面挪威语	Ll6	Norwegian Bokmal
于韦斯屈莱	Pe4	Jyvaskyla
于默奧	Pe4	Umea
五山城	Pe4	Pyatigorsk
井裡汶	Pe5	Cirebon
亚丁	Pl5	Aden
亚兹德	Pe5	Yazd
亚历山德里亚	Pe4	Alexandria
亚库塔特	Pl5	Yakutat
亚松森	Pl5	Asuncion
亚的斯亚贝巴	Pl5	Addis Ababa
亚罕语	Ll6	Aghem
亚罗士打	Pe5	Alor Setar
亚美利加纳	Pe5	Americana
亚美尼亚	Pl7	Armenia
亚美尼亚城	Pe5	Armenia
亚美尼亚德拉姆	Ml5	Armenian dram
亚美尼亚语	Ll6	Armenian
亚速尔群岛	Pl5	Azores
亚齐语	Ll6	Acehnese
亞博斯福	Pe4	Abbotsford
亞喀巴	Pe4	Aqaba
亞奎瓦	Pe4	Yacuiba
亞庇	Pe5	Kota Kinabalu
亞歷山德魯波利斯	Pe4	Alexandroupoli
亞眠	Pe4	Amiens
亞蘇季	Pe4	Yasuj
亨廷顿	Pe4	Huntington
亨茨维尔	Pe5	Huntsville
京斯敦	Pe5	Kingston
亭可马里	Pe4	Trincomalee
人民币	Ml5	Chinese yuan
什切青	Pe5	Szczecin
什未林	Pe4	Schwerin
什里夫波特	Pe5	Shreveport
仁安羌	Pe4	Yenangyaung
仁川廣域	Pe6	Incheon
介休	Pe4	Jiexiu
他加禄语	Ll6	Tagalog
他曲	Pe4	Thakhek
仙桃	Pe6	Xiantao
代尔祖尔	Pe5	Deir ez-Zor
代尼茲利	Pe5	Denizli
代扎	Pe4	Dedza
代托纳比奇	Pe5	Daytona Beach
代杜古	Pe4	Dedougou
代顿	Pe5	Dayton
以色列	Pl7	Israel
以色列新谢克尔	Ml5	Israeli New shekel
以色列镑	Ml5	Israeli pound
仰光	Pl5	Yangon
任抹	Pe5	Jember
伊万诺-弗兰科夫斯克	Pe5	Ivano-Frankivsk
伊万诺沃	Pe5	Ivanovo
伊兹密特	Pe5	Izmit
伊列乌斯	Pe5	Ilheus
伊利	Pe4	Erie
伊利喬夫斯克	Pe4	Chornomorsk
伊利甘	Pe5	Iligan
伊努皮克语	Ll6	Inupiaq
伊努维克	Pl5	Inuvik
伊博语	Ll6	Igbo
伊卜	Pe5	Ibb
伊卡	Pe5	Ica
伊图	Pe5	Itu
伊图尤塔巴	Pe4	Ituiutaba
伊圭	Pe4	Salvaleon de Higuey
伊基克	Pe5	Iquique
伊基托斯	Pe5	Iquitos
伊塔乌纳	Pe4	Itauna
伊塔佩廷加	Pe4	Itapetinga
伊塔佩瓦	Pe4	Itapeva
伊塔佩米林河畔卡舒埃魯	Pe4	Cachoeiro de Itapemirim
伊塔佩蒂宁加	Pe4	Itapetininga
伊塔夸蒂亚拉	Pe4	Itacoatiara
伊塔布纳	Pe5	Itabuna
伊塔皮波卡	Pe4	Itapipoca
伊塔那噶	Pe4	Itanagar
伊塞因	Pe4	Iseyin
伊多语	Ll6	Ido
伊宁	Pe5	Yining
伊尔库茨克	Pl5	Irkutsk
伊尼揚巴內	Pe4	Inhambane
伊州区	Pe5	Yizhou
伊巴丹	Pe6	Ibadan
伊希姆	Pe4	Ishim
伊帕卡賴	Pe4	Ypacarai
伊帕廷加	Pe5	Ipatinga
伊拉克	Pl7	Iraq
伊拉克利翁	Pe4	Heraklion
伊拉克第纳尔	Ml5	Iraqi dinar
伊拉姆	Pe4	Ilam
伊拉普阿托	Pe5	Irapuato
伊斯坦布尔	Pl5	Istanbul
伊斯基季姆	Pe4	Iskitim
伊斯塔拉夫尚	Pe4	Istarawshan
伊斯帕爾塔	Pe4	Isparta
伊斯梅爾	Pe4	Izmail
伊斯納	Pe4	Esna
伊斯肯德倫	Pe5	Iskenderun
伊春	Pe5	Yichun
伊普斯威奇	Pe4	Ipswich
伊朗	Pl7	Iran
伊朗里亚尔	Ml5	Iranian rial
伊杰万	Pe4	Ijevan
伊林加	Pe4	Iringa
伊格爾帕斯	Pe4	Eagle Pass
伊比比奥语	Ll6	Ibibio
伊泰圖巴	Pe4	Itaituba
伊洛	Pe4	Ilo
伊洛伊洛	Pe5	Iloilo
伊洛卡诺语	Ll6	Iloko
伊洛林	Pe5	Ilorin
伊熱夫斯克	Pe5	Izhevsk
伊爾比德	Pe5	Irbid
伊班语	Ll6	Iban
伊瓜图	Pe4	Iguatu
伊瓜拉德拉獨立鎮	Pe4	Iguala
伊瓜苏	Pe5	Foz do Iguacu
伊瓦拉	Pe4	Ibarra
伊瓦格	Pe5	Ibague
伊皮亞萊斯	Pe4	Ipiales
伊纳里萨米语	Ll6	Inari Sami
伊莉莎白港	Pe6	Port Elizabeth
伊萊博	Pe4	Ilebo
伊萨卡	Pe4	Ithaca
伊西羅	Pe4	Isiro
伊诺弗罗茨瓦夫	Pe4	Inowroclaw
伊費	Pe5	Ife
伊赫拉瓦	Pe4	Jihlava
伊通比亚拉	Pe4	Itumbiara
伊達爾戈城	Pe4	Ciudad Hidalgo
伊達賈伊	Pe5	Itajai
伊雷塞	Pe4	Irece
伊魁特	Pl5	Iqaluit
伍斯特	Pe5	Worcester
伍珀塔尔	Pe5	Wuppertal
伏尔加斯基	Pe5	Volzhsky
伏尔加格勒	Pl5	Volgograd
伏尔加顿斯克	Pe4	Volgodonsk
休达	Pl5	Ceuta
休达及梅利利亚	Pl7	Ceuta and Melilla
伦巴第语	Ll6	Lombard
伦敦	Pl5	London
伯克利	Pe5	Berkeley
伯利兹	Pl7	Belize
伯利兹元	Ml5	Belize dollar
伯恩茅斯	Pe5	Bournemouth
伯爾茲	Pe4	Balti
伯蒂亚拉	Pe5	Patiala
伯諾尼	Pe6	Benoni
伯靈頓	Pe4	Burlington
但尼丁	Pe4	Dunedin
低地德语	Ll6	Low German
低萨克森语	Ll6	Low Saxon
佐洛埃格塞格	Pe4	Zalaegerszeg
佛得角	Pl7	Cape Verde
佛得角埃斯库多	Ml5	Cape Verdean escudo
佛统	Pe4	Nakhon Pathom
佩什科比	Pe4	Peshkopi
佩奇	Pe4	Pecs
佩奇	Pe4	Peje
佩尔尼克	Pe4	Pernik
佩德納萊斯	Pe4	Pedernales
佩德罗胡安卡瓦列罗	Pe4	Pedro Juan Caballero
佩斯卡拉	Pe5	Pescara
佩洛塔斯	Pe5	Pelotas
佩爾加米諾	Pe4	Pergamino
佩爾梅特	Pe4	Permet
佩皮尼昂	Pe4	Perpignan
佩纳波利斯	Pe4	Penapolis
佩诺诺梅	Pe4	Penonome
佩雷拉	Pe5	Pereira
佩鲁贾	Pe4	Perugia
佬沃	Pe5	Laoag
佳木斯	Pe6	Jiamusi
依伦尼贝	Pl5	Eirunepe
俄斯特拉发	Pe5	Ostrava
俄罗斯	Pl7	Russia
俄罗斯卢布	Ml5	Russian ruble
俄语	Ll6	Russian
保加利亚	Pl7	Bulgaria
保加利亚列弗	Ml5	Bulgarian lev
保加利亚硬列弗	Ml5	Bulgarian Hard lev
保加利亚社会党列弗	Ml5	Bulgarian Socialist lev
保加利亚语	Ll6	Bulgarian
保定	Pe6	Baoding
保山	Pe6	Baoshan
保罗阿方索城	Pe4	Paulo Afonso
信德语	Ll6	Sindhi
信阳	Pe6	Xinyang
俾斯麥	Pe4	Bismarck
俾路支语	Ll6	Baluchi
倫皮拉港	Pe4	Puerto Lempira
傑克遜	Pe4	Jackson
傑克遜維爾	Pe4	Jacksonville
傑布阿里	Pe4	Jebel Ali
傑爾吉斯	Pe4	Zarzis
傑爾賓特	Pe4	Derbent
傑茲卡茲甘	Pe4	Jezkazgan
傑赫拉	Pe4	Al Jahra
僧伽罗语	Ll6	Sinhala
先達	Pe5	Pematangsiantar
光州广域	Pe6	Gwangju
克丘亚语	Ll6	Quechua
克什特姆	Pe4	Kyshtym
克什米尔语	Ll6	Kashmiri
克伦	Pe4	Keren
克佩列语	Ll6	Kpelle
克列緬丘格	Pe5	Kremenchuk
克利珀顿岛	Pl7	Clipperton Island
克利馬內	Pe4	Quelimane
克勒克卡萊	Pe5	Kirikkale
克勒拉希	Pe4	Calarasi
克卢日-纳波卡	Pe5	Cluj-Napoca
克基拉	Pe4	Corfu
克塔克	Pe5	Cuttack
克孜勒	Pe4	Kyzyl
克孜勒奧爾達	Pe5	Kyzylorda
克孜洛尔达	Pl5	Qyzylorda
克尔曼	Pe5	Kerman
克尔曼沙赫	Pe5	Kermanshah
克尼斯納	Pe4	Knysna
克拉伦代克	Pl5	Kralendijk
克拉克斯维克	Pe4	Klaksvik
克拉克斯维尔	Pe4	Clarksville
克拉古耶瓦茨	Pe4	Kragujevac
克拉图	Pe5	Crato
克拉斯諾卡姆斯克	Pe4	Krasnokamsk
克拉斯諾卡緬斯克	Pe4	Krasnokamensk
克拉斯諾圖林斯克	Pe4	Krasnoturyinsk
克拉斯诺亚尔斯克	Pl5	Krasnoyarsk
克拉根福	Pe4	Klagenfurt
克拉特乌斯	Pe4	Crateus
克拉玛依	Pe4	Karamay
克拉約瓦	Pe5	Craiova
克林	Pe4	Klin
克林贡语	Ll6	Klingon
克林齊	Pe4	Klintsy
克桑西	Pe4	Xanthi
克洛佩夫尼茨基	Pe5	Kropyvnytskyi
克爾克拉雷利	Pe4	Kirklareli
克爾謝希爾	Pe4	Kirsehir
克罗地亚	Pl7	Croatia
克罗地亚库纳	Ml5	Croatian kuna
克罗地亚第纳尔	Ml5	Croatian dinar
克罗地亚语	Ll6	Croatian
克罗语	Ll6	Koro
克羅托內	Pe4	Crotone
克莱蒙费朗	Pe5	Clermont-Ferrand
克萊克斯多普	Pe4	Klerksdorp
克薩爾特南戈	Pe5	Quetzaltenango
克里克语	Ll6	Muscogee
克里斯蒂安斯塔德	Pe4	Kristianstad
克里斯蒂安桑	Pe4	Kristiansand
克里斯赫纳纳加尔	Pe4	Krishnanagar
克里比	Pe4	Kribi
克里米亚鞑靼语	Ll6	Crimean Tatar
克里西烏馬	Pe5	Criciuma
克里语	Ll6	Cree
克钦语	Ll6	Kachin
克雷塔罗	Pe5	Queretaro
克雷斯顿	Pl5	Creston
克魯泡特金	Pe4	Kropotkin
克鲁亚	Pe4	Kruje
克麥羅沃	Pe5	Kemerovo
克龍斯塔德	Pe4	Kroonstad
內夫謝希爾	Pe4	Nevsehir
內巴	Pe4	Neiba
內沙布爾	Pe5	Nishapur
內洛爾	Pe5	Nellore
內皮爾	Pe4	Napier
內科切阿	Pe4	Necochea
八德區	Pe4	Bade District
八戶	Pe5	Hachinohe
八打雁	Pe5	Batangas
八王子	Pe5	Hachioji
六安	Pe6	Lu'an
六盘水	Pe6	Liupanshui
兰今湾	Pl5	Rankin Inlet
兰博语	Ll6	Rombo
兰卡瓜	Pe5	Rancagua
兰巴语	Ll6	Lamba
兰巴雷内	Pe4	Lambarene
兰开斯特	Pe5	Lancaster
兰西县	Pe4	Lanxi County
兰辛	Pe5	Lansing
关丹	Pe5	Kuantan
关岛	Pl7	Guam
兴义	Pe5	Xingyi
兹拉托乌斯特	Pe4	Zlatoust
兹林	Pe4	Zlin
兹沃勒	Pe4	Zwolle
兹雷尼亚宁	Pe4	Zrenjanin
兼巴拉	Pe4	Djambala
内乌肯	Pe5	Neuquen
内尔斯普雷特	Pe5	Nelspruit
内江	Pe6	Neijiang
内瓦	Pe5	Neiva
内罗毕	Pl5	Nairobi
内萨瓦尔科约特尔城	Pe6	Ciudad Nezahualcoyotl
冈德语	Ll6	Gondi
冈比亚	Pl7	Gambia
冈比亚达拉西	Ml5	Gambian dalasi
农安镇	Pe4	Nong'an
冰岛	Pl7	Iceland
冰岛克朗	Ml5	Icelandic krona
冰岛语	Ll6	Icelandic
凉山彝语	Ll6	Sichuan Yi
凌源	Pe5	Lingyuan
几内亚	Pl7	Guinea
几内亚比绍	Pl7	Guinea-Bissau
几内亚比绍比索	Ml5	Guinea-Bissau peso
几内亚法郎	Ml5	Guinean franc
几内亚西里	Ml5	Guinean syli
凡城	Pe5	Van
凤凰城	Pl5	Phoenix
凯内马	Pe4	Kenema
凯奇凯梅特	Pe4	Kecskemet
凯尔盖朗	Pl5	Kerguelen
凯尔采	Pe5	Kielce
凯山丰威汉	Pe4	Savannakhet
凯科	Pe4	Caico
凯里尼亚	Pe4	Kyrenia
凯鲁万	Pe4	Kairouan
凱恩斯	Pe4	Cairns
凱比爾堡	Pe5	Ksar el-Kebir
凱洛	Pe4	Kelo
凱達貝克	Pe4	Gədəbəy
凱里喬	Pe4	Kericho
凱里馬	Pe4	Kerema
凱雷萬	Pe4	Kerewan
切列姆霍沃	Pe4	Cheremkhovo
切列波韋茨	Pe5	Cherepovets
切博克萨雷	Pe5	Cheboksary
切图马尔	Pe4	Chetumal
切尔诺戈尔斯克	Pe4	Chernogorsk
切斯特	Pe4	Chester
切爾克斯克	Pe4	Cherkessk
切爾卡瑟	Pe5	Cherkasy
切爾諾夫策	Pe5	Chernivtsi
切罗基语	Ll6	Cherokee
列克星敦	Pe5	Lexington
列兹金语	Ll6	Lezghian
列寧斯克-庫茲涅茨基	Pe4	Leninsk-Kuznetsky
列寧諾戈爾斯克	Pe4	Leninogorsk
列支敦士登	Pl7	Liechtenstein
列日	Pe5	Liege
列索西比爾斯克	Pe4	Lesosibirsk
刘易斯顿	Pe4	Lewiston
刚果	Pl7	Congo - Kinshasa
刚果	Pl7	Congo - Brazzaville
刚果共和国	Pl7	Congo
刚果斯瓦希里语	Ll6	Congo Swahili
刚果民主共和国	Pl7	Congo
刚果法郎	Ml5	Congolese franc
刚果语	Ll6	Kongo
別列別伊	Pe4	Belebey
別德馬	Pe4	Viedma
別爾江斯克	Pe4	Berdiansk
利伯维尔	Pl5	Libreville
利佩茨克	Pe5	Lipetsk
利勒哈默尔	Pe4	Lillehammer
利卡西	Pe5	Likasi
利古里亚语	Ll6	Ligurian
利夫內	Pe4	Livny
利尼亞雷斯	Pe4	Linhares
利布拉什德	Pe4	Librazhd
利摩日	Pe4	Limoges
利文斯顿	Pe4	Livingstone
利斯塔爾	Pe4	Liestal
利梅拉	Pe5	Limeira
利欣加	Pe4	Lichinga
利比亚	Pl7	Libya
利比亚第纳尔	Ml5	Libyan dinar
利比里亚	Pl7	Liberia
利比里亚元	Ml5	Liberian dollar
利洛埃特语	Ll6	Lillooet
利納雷斯	Pe4	Linares
利纳雷斯	Pe4	Linares
利耶帕亚	Pe4	Liepaja
利蒙	Pe4	Limon
利薩拉	Pe4	Lisala
利贝泰堡	Pe4	Fort-Liberte
利贝雷茨	Pe4	Liberec
利达	Pe4	Lida
利雅得	Pl5	Riyadh
利韋里亞	Pe4	Liberia
利马	Pl5	Lima
利马索尔	Pe4	Limassol
利默里克	Pe4	Limerick
别列兹尼基	Pe4	Berezniki
别洛戈尔斯克	Pe4	Belogorsk
刻赤	Pe4	Kerch
剑桥湾	Pl5	Cambridge Bay
加兹尼	Pe4	Ghazni
加兹温	Pe5	Qazvin
加利西亚语	Ll6	Galician
加勒	Pe4	Galle
加勒卡約	Pe4	Galkayo
加勒比语	Ll6	Carib
加告兹语	Ll6	Gagauz
加夫薩	Pe4	Gafsa
加央	Pe4	Kangar
加奥	Pe4	Gao
加尔各答	Pl5	Kolkata
加尼奧阿	Pe4	Gagnoa
加布	Pe4	Gabu
加德兹	Pe4	Gardez
加德满都	Pl5	Kathmandu
加拉加斯	Pl5	Caracas
加拉尼温斯	Pe4	Garanhuns
加拉茨	Pe5	Galati
加拿大	Pl7	Canada
加拿大元	Ml5	Canadian dollar
加拿大法语	Ll6	Canadian French
加拿大英语	Ll6	Canadian English
加族语	Ll6	Ga
加来	Pe4	Calais
加查斯內克	Pe4	Qacha's Nek
加沙	Pl5	Gaza
加泰罗尼亚语	Ll6	Catalan
加洛威	Pe4	Garoowe
加涅姆布语	Ll6	Kanembu
加濟阿巴德	Pe6	Ghaziabad
加爾巴哈雷	Pe4	Garbahaareey
加爾松	Pe4	Garzon
加爾維斯敦	Pe4	Galveston
加特契纳	Pe4	Gatchina
加瓦	Pe4	Gaoua
加瓦爾	Pe4	Gavar
加的斯	Pe5	Cadiz
加纳	Pl7	Ghana
加纳利群岛	Pl7	the Canary Islands
加纳塞地	Ml5	Ghanaian cedi
加蓬	Pl7	Gabon
加貝斯	Pe5	Gabes
加达里夫	Pe5	Al Qadarif
加那利	Pl5	Canary
加里	Pe5	Gary
加里宁格勒	Pl5	Kaliningrad
加里萨	Pe4	Garissa
加雅	Pe5	Gaya
加鲁阿	Pe5	Garoua
努克	Pl5	Nuuk
努埃尔语	Ll6	Nuer
努埃維塔斯	Pe4	Nuevitas
努库斯	Pe5	Nukus
努曼	Pe4	Numan
努瓦克肖特	Pl5	Nouakchott
努瓦迪布	Pe4	Nouadhibou
努美阿	Pl5	Noumea
努賽賓	Pe4	Nusaybin
劳德代尔堡	Pe6	Fort Lauderdale
劳托卡	Pe4	Lautoka
劳顿	Pe4	Lawton
勃固	Pe5	Bago
勃生	Pe5	Pathein
勒克瑙	Pe6	Lucknow
勒利德布尔	Pe5	Lalitpur
勒姆尼庫沃爾恰	Pe4	Ramnicu Valcea
勒德蘭	Pe5	Ratlam
勒斯滕堡	Pe4	Rustenburg
勒熱夫	Pe4	Rzhev
勒申	Pe4	Rreshen
勒芒	Pe4	Le Mans
勒阿弗尔	Pe5	Le Havre
勿加泗	Pe6	Bekasi
勿里達	Pe4	Blitar
包头	Pe6	Baotou
包奇	Pe5	Bauchi
匈牙利	Pl7	Hungary
匈牙利福林	Ml5	Hungarian forint
匈牙利语	Ll6	Hungarian
北加浪岸	Pe5	Pekalongan
北卢尔语	Ll6	Northern Luri
北塔穹语	Ll6	Northern Tutchone
北大年	Pe4	Pattani
北安	Pe4	Bei'an
北岸	Pe5	North Shore
北帕莫斯顿	Pe4	Palmerston North
北干巴魯	Pe5	Pekanbaru
北弗里西亚语	Ll6	Northern Frisian
北德文斯克	Pe4	Severodvinsk
北恩德贝勒语	Ll6	North Ndebele
北方萨米语	Ll6	Northern Sami
北桑海语	Ll6	Tasawaq
北榄府	Pe5	Mueang Samut Prakan
北欖坡	Pe4	Nakhon Sawan
北江	Pe4	Bac Giang
北海	Pe5	Butterworth
北海	Pe5	Beihai
北灣	Pe4	North Bay
北票	Pe5	Beipiao
北索托语	Ll6	Northern Sotho
北茹阿澤魯	Pe5	Juazeiro do Norte
北莫爾斯克	Pe4	Severomorsk
北見	Pe4	Kitami
北达科他州新塞勒姆	Pl5	New Salem
北达科他州比尤拉	Pl5	Beulah
北达科他州申特	Pl5	Center
北雪平	Pe4	Norrkoping
北马其顿	Pl7	North Macedonia
北马里亚纳群岛	Pl7	the Northern Mariana Islands
北𣴓	Pe4	Bac Kan
匹尔斯堡	Pe5	Fort Pierce
十堰	Pe5	Shiyan
十月鎮	Pe4	Oktyabrsky
华欣	Pe4	Hua Hin
华沙	Pl5	Warsaw
华雷斯城	Pl5	Ciudad Juarez
南乔治亚	Pl5	South Georgia
南乔治亚和南桑威奇群岛	Pl7	the South Georgia and South Sandwich Islands
南充	Pe6	Nanchong
南克魯賽羅	Pe4	Cruzeiro do Sul
南卡希亞斯	Pe5	Caxias do Sul
南卡舒埃拉	Pe4	Cachoeira do Sul
南卢舒特种子语	Ll6	Southern Lushootseed
南圣克鲁斯	Pe4	Santa Cruz do Sul
南塔穹语	Ll6	Southern Tutchone
南奔	Pe4	Lamphun
南安普敦	Pe5	Southampton
南定	Pe5	Nam Dinh
南宫	Pe4	Nangong
南岔区	Pe4	Nancha
南平	Pe5	Nanping
南库尔德语	Ll6	Southern Kurdish
南恩德贝勒语	Ll6	South Ndebele
南投	Pe4	Nantou
南本德	Pe5	South Bend
南极洲	Pl7	Antarctica
南浦特別	Pe6	Nampho
南海达语	Ll6	Southern Haida
南特	Pe5	Nantes
南索托语	Ll6	Southern Sotho
南苏丹	Pl7	South Sudan
南苏丹镑	Ml5	South Sudanese pound
南萨米语	Ll6	Southern Sami
南通	Pe5	Nantong
南锡	Pe5	Nancy
南阳	Pe6	Nanyang
南阿尔泰语	Ll6	Southern Altai
南雅拉瓜	Pe4	Jaragua do Sul
南非	Pl7	South Africa
南非兰特	Ml5	South African rand
南非荷兰语	Ll6	Afrikaans
博他侖	Pe4	Phatthalung
博伊西	Pl5	Boise
博克拉	Pe5	Pokhara
博凱	Pe4	Boke
博博迪乌拉索	Pe5	Bobo Dioulasso
博卡斯德尔托罗	Pe4	Bocas Town
博图卡图	Pe4	Botucatu
博城	Pe4	Bo
博多语	Ll6	Bodo
博季努爾德	Pe5	Bojnord
博尔加内斯	Pe4	Borgarnes
博尔本德尔	Pe5	Porbandar
博布鲁伊斯克	Pe5	Babruysk
博帕尔	Pe6	Bhopal
博德	Pe4	Bodo
博托沙尼	Pe4	Botosani
博拉马	Pe4	Borama
博拉马	Pe4	Bolama
博杰普尔语	Ll6	Bhojpuri
博桑戈阿	Pe4	Bossangoa
博爾	Pe4	Bol
博爾加坦加	Pe4	Bolgatanga
博爾德	Pe4	Boulder
博瑙	Pe4	Bonao
博盧	Pe4	Bolu
博祖姆	Pe4	Bozoum
博羅維奇	Pe4	Borovichi
博茨瓦纳	Pl7	Botswana
博茨瓦纳普拉	Ml5	Botswanan pula
博萨索	Pe4	Bosaso
博蒙特	Pe4	Beaumont
博阿科	Pe4	Boaco
博阿維斯塔	Pe5	Boa Vista
博阿维斯塔	Pl5	Boa Vista
博馬	Pe4	Boma
博魯傑爾德	Pe5	Borujerd
卜利达	Pe5	Blida
占巴塞	Pe4	Champasak
占碑	Pe5	Jambi
占西	Pe5	Jhansi
占贾	Pe5	Ganja
卡亞	Pe4	Kaya
卡亞俄	Pe5	Calao
卡什馬爾	Pe4	Kashmar
卡伊	Pe4	Kayes
卡伦金语	Ll6	Kalenjin
卡內	Pe4	Kanye
卡內洛內斯	Pe4	Canelones
卡内拉	Pe4	Canela
卡利亚里	Pe5	Cagliari
卡加延德奥罗	Pe6	Cagayan de Oro
卡加班多羅	Pe4	Kaga-Bandoro
卡努爾	Pe5	Kurnool
卡努里语	Ll6	Kanuri
卡南加	Pe5	Kananga
卡博迪圣阿戈斯蒂尼奥	Pe4	Cabo de Santo Agostinho
卡卡塔	Pe4	Kakata
卡卡梅加	Pe4	Kakamega
卡哈馬卡	Pe4	Cajamarca
卡坦扎罗	Pe4	Catanzaro
卡坦杜瓦	Pe4	Catanduva
卡埃迪	Pe4	Kaedi
卡基纳达	Pe5	Kakinada
卡塔尔	Pl7	Qatar
卡塔尔里亚尔	Ml5	Qatari riyal
卡塔尼亞	Pe5	Catania
卡塔布语	Ll6	Tyap
卡塔庫爾干	Pe5	Katta-Kurgan
卡塔戈	Pe4	Cartago
卡塔戈	Pe4	Cartago Municipality
卡塔洛	Pe4	Catalao
卡塔赫纳	Pe5	Cartagena of Indias
卡塔赫纳	Pe5	Cartagena
卡塔马卡	Pl5	Catamarca
卡塔马卡	Pe4	San Fernando del Valle de Catamarca
卡塞	Pl5	Casey
卡塞塔	Pe5	Caserta
卡塞塞	Pe4	Kasese
卡塞尔	Pe5	Kassel
卡塞林	Pe4	Kasserine
卡塞雷斯	Pe4	Caceres
卡多语	Ll6	Caddo
卡多馬	Pe4	Kadoma
卡夫	Pe4	El Kef
卡姆巴语	Ll6	Kamba
卡姆马姆	Pe5	Khammam
卡威语	Ll6	Kawi
卡宴	Pl5	Cayenne
卡宾达	Pe4	Cabinda
卡尔斯克鲁纳	Pe4	Karlskrona
卡尔斯塔德	Pe4	Karlstad
卡尔斯鲁厄	Pe5	Karlsruhe
卡尔梅克语	Ll6	Kalmyk
卡尔纳尔	Pe5	Karnal
卡尚	Pe5	Kashan
卡尤加语	Ll6	Cayuga
卡巴尔德语	Ll6	Kabardian
卡布佛得鲁语	Ll6	Kabuverdianu
卡布韦	Pe4	Kabwe
卡希亚斯	Pe4	Caxias
卡希亞斯公爵城	Pe5	Duque de Caxias
卡库语	Ll6	Kako
卡庫佩	Pe4	Caacupe
卡延	Pe6	Kalyan
卡托维兹	Pe6	Katowice
卡拉克	Pe4	Al Karak
卡拉卡尔帕克语	Ll6	Kara-Kalpak
卡拉奇	Pl5	Karachi
卡拉季	Pe6	Karaj
卡拉巴尔	Pe5	Calabar
卡拉干達	Pe5	Karaganda
卡拉廷加	Pe4	Caratinga
卡拉恰伊巴尔卡尔语	Ll6	Karachay-Balkar
卡拉斯堡	Pe4	Karasburg
卡拉曼	Pe4	Karaman
卡拉比克	Pe4	Karabuk
卡拉沃索	Pe4	Calabozo
卡拉济纽	Pe4	Carazinho
卡拉特	Pe4	Qalat
卡拉科尔	Pe4	Karakol
卡拉馬	Pe4	Calama
卡拉马塔	Pe4	Kalamata
卡拉马祖	Pe4	Kalamazoo
卡拜尔语	Ll6	Kabyle
卡捷语	Ll6	Jju
卡提奧	Pe4	Catio
卡揚扎	Pe4	Kayanza
卡斯卡韋爾	Pe5	Cascavel
卡斯塔尼亞爾	Pe4	Castanhal
卡斯塔莫努	Pe4	Kastamonu
卡斯特利翁-德拉普拉納	Pe4	Castello de la Plana
卡斯珀	Pe4	Casper
卡斯皮斯克	Pe4	Kaspiysk
卡昂	Pe4	Caen
卡杜格利	Pe4	Kaduqli
卡杜納	Pe6	Kaduna
卡松戈	Pe4	Kasongo
卡梅申	Pe4	Kamyshin
卡森城	Pe4	Carson
卡波卡	Pe4	Caborca
卡波弗里奧	Pe5	Cabo Frio
卡泰里尼	Pe4	Katerini
卡洛斯帕斯鎮	Pe4	Villa Carlos Paz
卡温顿	Pe5	Covington
卡潘	Pe4	Kapan
卡爾巴拉	Pe5	Karbala
卡爾希	Pe5	Qarshi
卡爾斯	Pe4	Kars
卡爾洛瓦茨	Pe4	Karlovac
卡爾馬	Pe4	Kalmar
卡瓦拉	Pe4	Kavala
卡瓦拉蒂	Pe4	Kavaratti
卡皮托尔希尔	Pe4	Capitol Hill
卡皮纳	Pe4	Carpina
卡皮茲	Pe4	Roxas
卡盧加	Pe5	Kaluga
卡真法语	Ll6	Cajun French
卡米什利	Pe4	Qamishli
卡米納	Pe4	Kamina
卡納克	Pe4	Qaanaaq
卡累利阿语	Ll6	Karelian
卡維恩	Pe4	Kavieng
卡維馬斯	Pe5	Cabimas
卡緬斯克-沙赫京斯基	Pe4	Kamensk-Shakhtinsky
卡纳达语	Ll6	Kannada
卡缅涅茨-波多利斯基	Pe4	Kamianets-Podilskyi
卡罗莱纳州阿尔冈昆语	Ll6	Carolina Algonquian
卡羅拉	Pe4	Carora
卡胡爾	Pe4	Cahul
卡舒比语	Ll6	Kashubian
卡萊爾	Pe4	Carlisle
卡萊米	Pe5	Kalemie
卡萨多尔	Pe4	Cacador
卡萨布兰卡	Pl5	Casablanca
卡蒂	Pe4	Kati
卡薩內	Pe4	Kasane
卡薩帕	Pe4	Caazapa
卡薩拉	Pe5	Kassala
卡薩馬	Pe5	Kasama
卡蘇爾	Pe5	Kasur
卡西托	Pe4	Caxito
卡西语	Ll6	Khasi
卡諾阿斯	Pe5	Canoas
卡謝烏	Pe4	Cacheu
卡貝略港	Pe4	Puerto Cabello
卡貝薩斯港	Pe4	Puerto Cabezas
卡赫拉曼馬拉什	Pe5	Kahramanmaras
卡里姆纳加尔	Pe5	Karimnagar
卡里巴	Pe4	Kariba
卡里比布	Pe4	Karibib
卡門城	Pe4	Ciudad del Carmen
卡雷尼奥港	Pe4	Puerto Carreno
卡馬圭	Pe5	Camaguey
卡马匡	Pe4	Camaqua
卡马河畔切尔尼	Pe5	Naberezhnye Chelny
卡魯帕諾	Pe4	Carupano
卡魯阿魯	Pe5	Caruaru
卡鲁尔	Pe4	Karur
卡齐纳	Pe5	Katsina
卢什涅	Pe4	Lushnje
卢伊塞诺语	Ll6	Luiseno
卢塞恩	Pe5	Lucerne
卢奥语	Ll6	Luo
卢巴-卢拉语	Ll6	Luba-Lulua
卢布尔雅那	Pl5	Ljubljana
卢布林	Pe5	Lublin
卢干达语	Ll6	Ganda
卢旺达	Pl7	Rwanda
卢旺达法郎	Ml5	Rwandan franc
卢旺达语	Ll6	Kinyarwanda
卢本巴希	Pl5	Lubumbashi
卢森堡	Pl7	Luxembourg
卢森堡可兑换法郎	Ml5	Luxembourgian Convertible franc
卢森堡法郎	Ml5	Luxembourgian franc
卢森堡语	Ll6	Luxembourgish
卢森堡金融法郎	Ml5	Luxembourg Financial franc
卢萨卡	Pl5	Lusaka
卢迪亚纳	Pe6	Ludhiana
卢雅语	Ll6	Luyia
卢顿	Pe5	Luton
卧龙岗	Pe5	Wollongong
印古什语	Ll6	Ingush
印地英语	Ll6	Hinglish
印地语	Ll6	Hindi
印多尔	Pe6	Indore
印度	Pl7	India
印度卢比	Ml5	Indian rupee
印度尼西亚	Pl7	Indonesia
印度尼西亚卢比	Ml5	Indonesian rupiah
印度尼西亚语	Ll6	Indonesian
印第安纳州威纳马克	Pl5	Winamac
印第安纳州彼得斯堡	Pl5	Petersburg
印第安纳州温森斯	Pl5	Vincennes
印第安纳州特尔城	Pl5	Tell City
印第安纳州维维市	Pl5	Vevay
印第安纳州诺克斯	Pl5	Knox
印第安纳州马伦戈	Pl5	Marengo
印第安纳波利斯	Pl5	Indianapolis
危地马拉	Pl7	Guatemala
危地马拉格查尔	Ml5	Guatemalan quetzal
厄勒布鲁	Pe4	Orebro
厄尔兹亚语	Ll6	Erzya
厄巴纳	Pe4	Urbana
厄斯克門	Pe5	Oskemen
厄斯特松德	Pe4	Ostersund
厄瓜多尔	Pl7	Ecuador
厄瓜多尔	Ml5	Ecuadorian Unit of Constant value
厄瓜多尔苏克雷	Ml5	Ecuadorian sucre
厄立特里亚	Pl7	Eritrea
厄立特里亚纳克法	Ml5	Eritrean nakfa
原州	Pe5	Wonju
双城区	Pe4	Shuangcheng District
双城子	Pe4	Ussuriysk
双溪大年	Pe5	Sungai Petani
双鸭山	Pe5	Shuangyashan
发罗拉	Pe4	Vlore
叙利亚	Pl7	Syria
叙利亚语	Ll6	Syriac
叙利亚镑	Ml5	Syrian pound
古傑拉特	Pe5	Gujrat
古典叙利亚语	Ll6	Classical Syriac
古典尼瓦尔语	Ll6	Classical Newari
古利斯坦	Pe4	Guliston
古吉兰瓦拉	Pe6	Gujranwala
古吉拉特语	Ll6	Gujarati
古埃及语	Ll6	Ancient Egyptian
古尔伯加	Pe5	Gulbarga
古巴	Pl7	Cuba
古巴可兑换比索	Ml5	Cuban Convertible peso
古巴比索	Ml5	Cuban peso
古希腊语	Ll6	Ancient Greek
古廷	Pe4	Quthing
古德洛尔	Pe4	Cuddalore
古斯曼城	Pe4	Ciudad Guzman
古斯湾	Pl5	Goose Bay
古昌	Pe4	Quchan
古晉	Pe5	Kuching
古晋	Pl5	Kuching
古普罗文斯语	Ll6	Old Provencal
古法语	Ll6	Old French
古波斯语	Ll6	Old Persian
古爱尔兰语	Ll6	Old Irish
古爾岡	Pe4	Gurgaon
古瓦哈提	Pe5	Guwahati
古盧	Pe4	Gulu
古紹	Pe5	Gusau
古英语	Ll6	Old English
古西语	Ll6	Gusii
古诺尔斯语	Ll6	Old Norse
古邦	Pe5	Kupang
古高地德语	Ll6	Old High German
古鲁皮	Pe4	Gurupi
可可托海镇	Pe4	Koktokay
可可斯	Pl5	the Cocos Islands
台佩莱纳	Pe4	Tepelene
台北	Pl5	Taipei
台塔语	Ll6	Taita
台湾	Pl7	Taiwan
史密斯堡	Pe4	Fort Smith
史拉维语	Ll6	Slave
叶列茨	Pe4	Yelets
叶卡捷琳堡	Pl5	Yekaterinburg
叶夫帕托里亚	Pe4	Yevpatoria
叶尔加瓦	Pe4	Jelgava
司馬威	Pe4	Lhokseumawe
叻武里	Pe4	Ratchaburi
合艾	Pe5	Hat Yai
吉佳利	Pe5	Kigali
吉兹语	Ll6	Geez
吉吉加	Pe4	Jijiga
吉塔拉馬	Pe4	Gitarama
吉塞尼	Pe4	Gisenyi
吉大港	Pe6	Chittagong
吉孔戈羅	Pe4	Gikongoro
吉安	Pe5	Ji'an
吉尔伯特语	Ll6	Gilbertese
吉尔吉斯斯坦	Pl7	Kyrgyzstan
吉尔吉斯斯坦索姆	Ml5	Kyrgystani som
吉尔吉特	Pe5	Gilgit
吉尼奧德	Pe5	Chiniot
吉州郡	Pe4	Kilju County
吉布提	Pl7	Djibouti
吉布提法郎	Ml5	Djiboutian franc
吉库尤语	Ll6	Kikuyu
吉德爾	Pe4	Guider
吉扎克	Pe5	Jizzakh
吉拉爾多特	Pe4	Girardot
吉斯伯恩	Pe4	Gisborne
吉普赛语	Ll6	Romany
吉朗	Pe4	Geelong
吉杰勒	Pe4	Jijel
吉格洛	Pe4	Guiglo
吉森	Pe4	Giessen
吉比利	Pe4	Kebili
吉爾賈	Pe4	Girga
吉萨	Pe6	Giza
吉诺卡斯特	Pe4	Gjirokaster
吉贊	Pe4	Jizan
吉隆坡	Pl5	Kuala Lumpur
吉雷松	Pe4	Giresun
吉馬	Pe4	Jimma
吐鲁番	Pe5	Turpan
吕伐登	Pe4	Leeuwarden
吕勒萨米语	Ll6	Lule Sami
吕德里茨	Pe4	Luderitz
吕贝克	Pe5	Lubeck
君士坦丁	Pe5	Constantine
吴语	Ll6	Wu Chinese
呂勒奧	Pe4	Lulea
呂萊布爾加茲	Pe4	Luleburgaz
周口	Pe5	Zhoukou
呵叻	Pe5	Nakhon Ratchasima
和平	Pe4	Hoa Binh
和平港	Pe4	Port-de-Paix
和田	Pe5	Hotan
和田语	Ll6	Khotanese
和龙	Pe4	Helong
咸興	Pe5	Hamhung
咸陽	Pe6	Xianyang
哈伊勒	Pe5	Ha'il
哈利法克斯	Pl5	Halifax
哈勒姆	Pe5	Haarlem
哈勒尔	Pe4	Harar
哈博罗内	Pl5	Gaborone
哈卡 (缅甸)	Pe4	Hakha
哈卡里	Pe4	Hakkari
哈塞克	Pe4	Al-Hasakah
哈夫韋樹	Pe4	Half Way Tree
哈密尔顿	Pe5	Hamilton
哈尔基斯	Pe4	Chalkida
哈尔姆斯塔德	Pe4	Halmstad
哈尔格萨	Pe5	Hargeisa
哈尔魁梅林语	Ll6	Halkomelem
哈恩	Pe4	Jaen
哈拉帕	Pe5	Xalapa
哈拉帕	Pe4	Jalapa
哈拉雷	Pl5	Harare
哈斯丁	Pe4	Hastings
哈斯科沃	Pe4	Haskovo
哈普尔	Pe5	Hapur
哈普沙盧	Pe4	Haapsalu
哈杰	Pe5	Hajjah
哈特拉斯	Pe4	Hathras
哈特福	Pe5	Hartford
哈珀	Pe4	Harper
哈瑟尔特	Pe4	Hasselt
哈瓦利	Pe4	Hawalli
哈瓦苏湖城	Pe4	Lake Havasu
哈瓦那	Pl5	Havana
哈科特港	Pe6	Port Harcourt
哈萨克斯坦	Pl7	Kazakhstan
哈萨克斯坦坚戈	Ml5	Kazakhstani tenge
哈萨克语	Ll6	Kazakh
哈蒂斯堡	Pe4	Hattiesburg
哈費爾巴廷	Pe5	Hafar Al-Batin
哈里亚纳语	Ll6	Haryanvi
哈里斯堡	Pe5	Harrisburg
哈靈根	Pe4	Harlingen
哈馬	Pe5	Hama
哈马丹	Pe5	Hamadan
哈马尔	Pe4	Hamar
哥伦布	Pe6	Columbus
哥伦打洛语	Ll6	Gorontalo
哥伦比亚	Pl7	Colombia
哥伦比亚币	Ml5	Colombian Real Value unit
哥伦比亚比索	Ml5	Colombian peso
哥倫打洛	Pe5	Gorontalo
哥印拜陀	Pe6	Coimbatore
哥威迅语	Ll6	Gwichʼin
哥廷根	Pe4	Gottingen
哥打巴托	Pe5	Cotabato
哥打巴鲁	Pe5	Kota Bharu
哥斯达黎加	Pl7	Costa Rica
哥斯达黎加科朗	Ml5	Costa Rican colon
哥本哈根	Pl5	Copenhagen
哥特语	Ll6	Gothic
哲尔马语	Ll6	Zarma
商丘	Pe6	Shangqiu
喀土穆	Pl5	Khartoum
喀布尔	Pl5	Kabul
喀麦隆	Pl7	Cameroon
喬利埃特	Pe5	Joliet
喬哈爾	Pe4	Jowhar
喬巴山	Pe4	Choibalsan
喬普林	Pe4	Joplin
喬治	Pe4	George
喬盧特卡	Pe4	Choluteca
喬魯姆	Pe4	Corum
嘉兴	Pe5	Jiaxing
嘉峪關	Pe4	Jiayuguan
嘉義	Pe5	Chiayi
四平	Pe5	Siping
因努埃蒙语	Ll6	Innu-aimun
因帕爾	Pe5	Imphal
因弗卡吉尔	Pe4	Invercargill
因戈尔施塔特	Pe4	Ingolstadt
因斯布鲁克	Pe4	Innsbruck
因普豐多	Pe4	Impfondo
因纽特语	Ll6	Inuktitut
国际文字	Ll6	Interlingue
国际语	Ll6	Interlingua
图们	Pe4	Tumen
图伦	Pe4	Tulun
图兹拉	Pe4	Tuzla
图勒	Pl5	Thule
图卜鲁格	Pe5	Tobruk
图卢阿	Pe4	Tulua
图古尔特	Pe4	Touggourt
图尔	Pe5	Tours
图尔	Pe4	El-Tor
图巴朗	Pe4	Tubarao
图库曼	Pl5	Tucuman
图庞	Pe4	Tupa
图文巴	Pe4	Toowoomba
图斯特拉-古铁雷斯	Pe5	Tuxtla Gutierrez
图森	Pe5	Tucson
图瓦卢	Pl7	Tuvalu
图瓦卢语	Ll6	Tuvalu
图瓦语	Ll6	Tuvinian
图莱里	Pe4	Tulare
图阿马西纳	Pe5	Toamasina
圖伊河畔奧庫馬雷	Pe4	Ocumare del Tuy
圖伊馬濟	Pe4	Tuymazy
圖利亞拉	Pe4	Toliara
圖巴	Pe4	Touba
圖庫尤	Pe4	Tukuyu
圖庫皮塔	Pe4	Tucupita
圖庫魯伊	Pe4	Tucurui
圖拉	Pe5	Tula
圖拉	Pe4	Tura
圖斯潘	Pe4	Tuxpan Municipality
圖爾博	Pe4	Turbo
圖爾坎	Pe4	Tulcan
圖爾庫	Pe4	Turku
圖爾恰	Pe4	Tulcea
圖萊	Pe5	Dhule
圖阿普謝	Pe4	Tuapse
圖馬科	Pe4	Tumaco
土伦	Pe5	Toulon
土库曼斯坦	Pl7	Turkmenistan
土库曼斯坦马纳特	Ml5	Turkmenistani manat
土库曼语	Ll6	Turkmen
土庫曼巴希	Pe4	Turkmenbasy
土庫曼納巴德	Pe5	Turkmenabat
土格加劳	Pe4	Tuguegarao
土爾巴特	Pe4	Turbat
土瓦	Pe4	Dawei
土耳其	Pl7	Turkiye
土耳其语	Ll6	Turkish
土耳其里拉	Ml5	Turkish lira
土龍木	Pe5	Thu Dau Mot
圣乔治	Pe4	St. George
圣乔治	Pe4	St. George's
圣但尼	Pe4	Saint-Denis
圣佩德罗苏拉	Pe5	San Pedro Sula
圣保罗	Pl5	Sao Paulo
圣克拉拉	Pe5	Santa Clara
圣克里斯托瓦尔-德拉斯卡萨斯	Pe4	San Cristobal de las Casas
圣克鲁斯	Pe6	Santa Cruz
圣克鲁斯-德特内里费	Pe5	Santa Cruz de Tenerife
圣加仑	Pe4	St. Gallen
圣卡洛斯-德巴里洛切	Pe4	San Carlos de Bariloche
圣卢西亚	Pl7	St. Lucia
圣地亚哥	Pl5	Santiago
圣地亚哥-德古巴	Pe5	Santiago de Cuba
圣地亚哥-德孔波斯特拉	Pe4	Santiago de Compostela
圣地亚哥-德尔埃斯特罗	Pe5	Santiago del Estero
圣地亚哥-德智利	Pe6	Santiago
圣地亚哥-德贝拉瓜斯	Pe4	Santiago de Veraguas
圣基茨	Pl5	St. Kitts
圣基茨和尼维斯	Pl7	St. Kitts and Nevis
圣塔伦	Pl5	Santarem
圣塞瓦斯蒂安	Pe5	San Sebastian
圣多明各	Pl5	Santo Domingo
圣多美	Pl5	Sao Tome
圣多美和普林西比	Pl7	Sao Tome and Principe
圣多美和普林西比多布拉	Ml5	Sao Tome and Principe dobra
圣安娜-利弗拉门图	Pe4	Santana do Livramento
圣安德列斯	Pe4	San Andres
圣安热卢	Pe4	Santo Angelo
圣尼古拉斯	Pe4	San Nicolas de los Arroyos
圣巴巴拉	Pe4	Santa Barbara
圣巴泰勒米	Pl7	St. Barthelemy
圣巴泰勒米岛	Pl5	St. Barthelemy
圣布里厄	Pe4	Saint-Brieuc
圣托马斯	Pl5	St. Thomas
圣文森特	Pl5	St. Vincent
圣文森特和格林纳丁斯	Pl7	St. Vincent and Grenadines
圣斯皮里图斯	Pe4	Sancti Spiritus
圣玛丽亚	Pe4	Santa Maria
圣玛尔塔	Pe5	Santa Marta
圣皮埃尔和密克隆群岛	Pl7	St. Pierre and Miquelon
圣米格尔德科苏梅尔	Pe4	San Miguel de Cozumel
圣约翰	Pe4	Saint John
圣约翰斯	Pl5	St. John's
圣罗莎	Pe4	Santa Rosa
圣胡安	Pl5	San Juan
圣艾蒂安	Pe5	Saint-Etienne
圣若昂-德雷	Pe4	Sao Joao del Rei
圣若泽-迪里巴马尔	Pe4	Sao Jose de Ribamar
圣菲	Pe5	Santa Fe
圣萨尔瓦多-德胡胡伊	Pe5	San Salvador de Jujuy
圣诞岛	Pl7	Christmas Island
圣赫勒拿	Pl7	St. Helena
圣赫勒拿群岛磅	Ml5	St. Helena pound
圣路易	Pe5	Saint-Louis
圣路易斯	Pl5	San Luis
圣路易斯波托西	Pe5	San Luis Potosi
圣马力诺	Pl7	San Marino
圭亚那	Pl7	Guyana
圭亚那元	Ml5	Guyanaese dollar
圭亞那城	Pe5	Ciudad Guayana
圭內斯	Pe4	Guines
圭洛	Pe4	Gweru
地拉那	Pl5	Tirane
坎佩切	Pe5	Campeche
坎刚语	Ll6	Kaingang
坎卢普斯	Pe4	Kamloops
坎帕拉	Pl5	Kampala
坎帕納	Pe4	Campana
坎斯克	Pe4	Kansk
坎昆	Pl5	Cancun
坎普尔	Pe6	Kanpur
坎普斯戈伊塔卡濟斯	Pe5	Campos dos Goytacazes
坎普莫朗	Pe4	Campo Mourao
坎波巴索	Pe4	Campobasso
坎皮纳斯	Pe6	Campinas
坎达拉克沙	Pe4	Kandalaksha
坎顿	Pe5	Canton
坎顿岛	Pl5	Kanton
坤甸	Pl5	Pontianak
坦佩雷	Pe5	Tampere
坦噶	Pe5	Tanga
坦塔	Pe5	Tanta
坦巴昆達	Pe4	Tambacounda
坦普爾	Pe4	Temple
坦桑尼亚	Pl7	Tanzania
坦桑尼亚先令	Ml5	Tanzanian shilling
坦波夫	Pe5	Tambov
坦皮科	Pe5	Tampico
坦贾武尔	Pe5	Thanjavur
坦迪爾	Pe4	Tandil
埃代阿	Pe5	Edea
埃克塞特	Pe4	Exeter
埃兰语	Ll6	Elamite
埃利斯塔	Pe4	Elista
埃努古	Pe5	Enugu
埃博洛瓦	Pe4	Ebolowa
埃及	Pl7	Egypt
埃及镑	Ml5	Egyptian pound
埃基巴斯圖茲	Pe4	Ekibastuz
埃塔瓦	Pe5	Etawah
埃塞俄比亚	Pl7	Ethiopia
埃塞俄比亚比尔	Ml5	Ethiopian birr
埃姆登	Pe4	Emden
埃尔克哈特	Pe4	Elkhart
埃尔津詹	Pe4	Erzincan
埃尔祖鲁姆	Pe5	Erzurum
埃尔福特	Pe5	Erfurt
埃尔迈拉	Pe4	Elmira
埃弗里特	Pe5	Everett
埃德蒙顿	Pl5	Edmonton
埃拉泽	Pe5	Elazig
埃文斯維爾	Pe4	Evansville
埃文斯顿	Pe5	Evanston
埃斯坦西亞	Pe4	Estancia
埃斯基谢希尔	Pe5	Eskisehir
埃斯昆特拉	Pe4	Escuintla
埃斯梅拉达斯	Pe4	Esmeraldas
埃斯比约	Pe4	Esbjerg
埃斯特利	Pe4	Esteli
埃斯特角城	Pe4	Punta del Este
埃斯蒂加里維亞元帥鎮	Pe4	Mariscal Estigarribia
埃格爾	Pe4	Eger
埃森	Pe6	Essen
埃武拉	Pe4	Evora
埃法特	Pl5	Efate
埃烏克	Pe4	Elk
埃爾卡門	Pe4	El Carmen de Bolivar
埃爾塞沃	Pe4	Santa Cruz del Seibo
埃爾多雷特	Pe5	Eldoret
埃爾布隆格	Pe4	Elblag
埃爾普羅格雷索	Pe4	El Progreso
埃爾班科	Pe4	El Banco
埃爾蒂格雷	Pe4	El Tigre
埃爾金	Pe5	Elgin
埃維納永	Pe4	Evinayong
埃维语	Ll6	Ewe
埃翁多语	Ll6	Ewondo
埃莫西约	Pl5	Hermosillo
埃菲克语	Ll6	Efik
埃贝比因	Pe4	Ebebiyin
埃达克	Pl5	Adak
埃迪爾內	Pe4	Edirne
埃里加博	Pe4	Erigavo
埃里温	Pl5	Yerevan
埃雷利	Pe4	Eregli
埃雷欣	Pe4	Erechim
埃雷迪亞	Pe4	Heredia
城南	Pe5	Seongnam
培亞	Pe4	Praia
培拉特	Pe4	Berat
基亞科約	Pe5	Quillacollo
基兹洛沃茨克	Pe4	Kislovodsk
基切省聖克魯斯	Pe4	Santa Cruz del Quiche
基切语	Ll6	Kʼicheʼ
基利斯	Pe4	Kilis
基利菲	Pe4	Kilifi
基利诺奇	Pe4	Kilinochchi
基加利	Pl5	Kigali
基塔萊	Pe4	Kitale
基奎特	Pe5	Kikwit
基姆雷	Pe4	Kimry
基尔	Pe5	Kiel
基巴哈	Pe4	Kibaha
基布多	Pe4	Quibdo
基布耶	Pe4	Kibuye
基希讷乌	Pl5	Chisinau
基戈馬	Pe4	Kigoma
基斯马尤	Pe5	Kismayo
基普希	Pe4	Kipushi
基林	Pe4	Killeen
基桑加尼	Pe5	Kisangani
基法	Pe4	Kiffa
基洛夫	Pl5	Kirov
基洛沃-切佩茨克	Pe4	Kirovo-Chepetsk
基涅什马	Pe4	Kineshma
基特曼斯胡普	Pe4	Keetmanshoop
基特韦	Pe5	Kitwe
基秦拿	Pe5	Kitchener
基約塔	Pe4	Quillota
基納	Pe5	Qena
基蘇木	Pe5	City of Kisumu
基西米	Pe5	Kissimmee
基謝廖夫斯克	Pe4	Kiselyovsk
基辅	Pl5	Kyiv
基里地马地岛	Pl5	Kiritimati
基里巴斯	Pl7	Kiribati
基隆拿	Pe4	Kelowna
堅杜拜	Pe4	Jendouba
堪察加	Pl5	Kamchatka
堪察加彼得巴甫洛夫斯克	Pe4	Petropavlovsk-Kamchatsky
塔什干	Pl5	Tashkent
塔伊夫	Pe5	Ta'if
塔伊茲	Pe5	Ta'izz
塔克斯科	Pe4	Taxco
塔克纳	Pe5	Tacna
塔兰托	Pe5	Taranto
塔卢坎	Pe4	Taloqan
塔吉什语	Ll6	Tagish
塔吉克斯坦	Pl7	Tajikistan
塔吉克斯坦卢布	Ml5	Tajikistani ruble
塔吉克斯坦索莫尼	Ml5	Tajikistani somoni
塔吉克语	Ll6	Tajik
塔图伊	Pe4	Tatui
塔塔加爾	Pe4	Tartagal
塔夸伦博	Pe4	Tacuarembo
塔尔图	Pe4	Tartu
塔尔图斯	Pe4	Tartus
塔尔坦语	Ll6	Tahltan
塔布	Pe4	Tarbes
塔布克	Pe5	Tabuk
塔希提	Pl5	Tahiti
塔希提语	Ll6	Tahitian
塔帕丘拉	Pe5	Tapachula
塔扎	Pe4	Taza
塔拉兹	Pe5	Taraz
塔拉卡恩	Pe4	Tarakan
塔拉哈西	Pe5	Tallahassee
塔拉戈纳	Pe4	Tarragona
塔拉拉	Pe4	Talara
塔拉斯	Pe4	Talas
塔拉瓦	Pl5	Tarawa
塔斯卡卢萨	Pe4	Tuscaloosa
塔曼拉塞特	Pe4	Tamanrasset
塔朱拉	Pe4	Tadjoura
塔林	Pl5	Tallinn
塔林科特	Pe4	Tarinkot
塔波拉	Pe4	Tabora
塔烏茲	Pe4	Tovuz
塔爾卡	Pe4	Talca
塔爾卡瓦諾	Pe5	Talcahuano
塔爾薩	Pe5	Tulsa
塔爾迪庫爾干	Pe4	Taldykorgan
塔爾馬	Pe4	Tarma
塔特萬	Pe4	Tatvan
塔瓦	Pe4	Tahoua
塔甘羅格	Pe5	Taganrog
塔科马	Pe5	Tacoma
塔里哈	Pe4	Tarija
塔马利	Pe5	Tamale
塔马奇克语	Ll6	Tamashek
塔马齐格特语	Ll6	Central Atlas Tamazight
塞伊达	Pe4	Saida
塞克什白堡	Pe4	Szekesfehervar
塞克薩德	Pe4	Szekszard
塞内加尔	Pl7	Senegal
塞内卡语	Ll6	Seneca
塞利巴比	Pe4	Selibaby
塞勒姆	Pe5	Salem
塞卡凱	Pe4	Sakakah
塞古	Pe4	Segou
塞古鲁港	Pe4	Porto Seguro
塞图巴尔	Pe4	Setubal
塞基諾	Pe4	Saginaw
塞塔特	Pe4	Settat
塞姆南	Pe4	Semnan
塞尔库普语	Ll6	Selkup
塞尔福斯	Pe4	Selfoss
塞尔维亚	Pl7	Serbia
塞尔维亚-克罗地亚语	Ll6	Serbo-Croatian
塞尔维亚第纳尔	Ml5	Serbian dinar
塞尔维亚语	Ll6	Serbian
塞康第─塔科拉迪	Pe5	Sekondi-Takoradi
塞德港	Pe5	Port Said
塞拉亞	Pe5	Celaya
塞拉利昂	Pl7	Sierra Leone
塞拉利昂新利昂	Ml5	Sierra Leonean leone
塞拉莱	Pe5	Salalah
塞提夫	Pe5	Setif
塞格德	Pe4	Szeged
塞浦路斯	Pl7	Cyprus
塞浦路斯镑	Ml5	Cypriot pound
塞班	Pl5	Saipan
塞米伊	Pe5	Semey
塞纳语	Ll6	Sena
塞罗韦	Pe4	Serowe
塞羅德帕斯科	Pe4	Cerro de Pasco
塞舌尔	Pl7	Seychelles
塞舌尔克里奥尔语	Ll6	Seselwa Creole French
塞舌尔卢比	Ml5	Seychellois rupee
塞茲蘭	Pe4	Syzran
塞蒂拉瓜斯	Pe5	Sete Lagoas
塞蓋拉	Pe4	Seguela
塞里尼亚	Pe4	Serrinha
塞雷	Pe4	Serres
塞雷尔语	Ll6	Serer
塞馬盧特	Pe4	Samalut
墨尔本	Pl5	Melbourne
墨西卡利	Pe5	Mexicali
墨西哥	Pl7	Mexico
墨西哥	Ml5	Mexican Investment unit
墨西哥城	Pl5	Mexico City
墨西哥比索	Ml5	Mexican peso
墨西哥西班牙语	Ll6	Mexican Spanish
墨西拿	Pe5	Messina
壘固	Pe4	Loikaw
壮语	Ll6	Zhuang
复活节岛	Pl5	Easter Island
夏威夷语	Ll6	Hawaiian
夏延	Pe4	Cheyenne
夏延语	Ll6	Cheyenne
夏洛特镇	Pe4	Charlottesville
夏洛特顿	Pe4	Charlottetown
多伦多	Pl5	Toronto
多佛	Pe4	Dover
多利西	Pe4	Dolisie
多哥	Pl7	Togo
多巴	Pe4	Doba
多布里奇	Pe4	Dobrich
多拉杜斯	Pe4	Dourados
多格拉语	Ll6	Dogri
多格里布语	Ll6	Dogrib
多森	Pe4	Dothan
多爾頓	Pe4	Dalton
多米尼克	Pl7	Dominica
多米尼加	Pl5	Dominica
多米尼加共和国	Pl7	the Dominican Republic
多米尼加比索	Ml5	Dominican peso
多里	Pe4	Dori
大卢基	Pe4	Velikiye Luki
大叻	Pe5	Da Lat
大同	Pe6	Datong
大坎普	Pl5	Campo Grande
大坎皮納	Pe5	Campina Grande
大安	Pe4	Da'an
大巴薩姆	Pe4	Grand-Bassam
大庆	Pe6	Daqing
大急流城	Pe5	Grand Rapids
大數	Pe5	Tarsus
大洋洲边远群岛	Pl7	Outlying Oceania
大瀑布城	Pe4	Great Falls
大特克	Pl5	Grand Turk
大特尔诺沃	Pe4	Veliko Tarnovo
大理	Pe4	Dali
大瓦尔泽亚	Pe5	Varzea Grande
大田广域	Pe6	Daejeon
大福克斯	Pe4	Grand Forks
大章克申	Pe4	Grand Junction
大薩德伯里	Pe4	Greater Sudbury
大薩瓜	Pe4	Sagua La Grande
大西洋城	Pe4	Atlantic
大诺夫哥罗德	Pe5	Veliky Novgorod
大马士革	Pl5	Damascus
天水	Pe6	Tianshui
太保	Pe4	Taibao
太子港	Pl5	Port-au-Prince
太平	Pe5	Taiping
太平	Pe5	Thai Binh
太平洋法郎	Ml5	CFP franc
太特	Pe4	Tete
夸夸瓦拉语	Ll6	Kwakʼwala
夸察夸爾科斯	Pe5	Coatzacoalcos
夸西奥语	Ll6	Kwasio
夸贾林	Pl5	Kwajalein
夸里	Pe4	Coari
奇佩维安语	Ll6	Chipewyan
奇克拉约	Pe5	Chiclayo
奇利拉邦布韋	Pe4	Chililabombwe
奇利瓦克	Pe4	Chilliwack
奇加语	Ll6	Chiga
奇努克混合语	Ll6	Chinook Jargon
奇南德加	Pe4	Chinandega
奇卡帕	Pe5	Tshikapa
奇基穆拉	Pe4	Chiquimula
奇姆肯特	Pe5	Shymkent
奇尔科廷语	Ll6	Chilcotin
奇布查语	Ll6	Chibcha
奇帕塔	Pe4	Chipata
奇廉	Pe4	Chillan
奇拉拉	Pe5	Chirala
奇拉祖盧	Pe4	Chiradzulu
奇斯托波爾	Pe4	Chistopol
奇爾奇克	Pe4	Chirchiq
奇爾潘辛戈	Pe4	Chilpancingo
奇特雷	Pe4	Chitre
奇班加	Pe4	Tchibanga
奇瓦瓦	Pl5	Chihuahua
奇科	Pe4	Chico
奇維爾科伊	Pe4	Chivilcoy
奇维塔韦基亚	Pe4	Civitavecchia
奇諾伊	Pe4	Chinhoyi
奇通圭扎	Pe5	Chitungwiza
奇金基拉	Pe4	Chiquinquira
奇馬爾特南戈	Pe4	Chimaltenango
奈卜克	Pe4	An-Nabk
奈季蘭	Pe5	Najran
奎奎	Pe4	Kwekwe
奎托	Pe4	Kuito
奎拉帕	Pe4	Cuilapa
奎松	Pe6	Quezon
奎隆	Pe5	Kollam
契维语	Ll6	Twi
奔巴	Pe4	Bumba
奔戈馬	Pe4	Bungoma
奔萨	Pe5	Penza
奥伦堡	Pe5	Orenburg
奥克兰	Pe6	Oakland
奥克兰	Pl5	Auckland
奥克语	Ll6	Occitan
奥兰群岛	Pl7	the Aland Islands
奥博洛语	Ll6	Obolo
奥卡拉	Pe4	Ocala
奥卢	Pe4	Oulu
奥古斯塔	Pe5	Augusta
奥吉布瓦语	Ll6	Ojibwa
奥地利	Pl7	Austria
奥地利先令	Ml5	Austrian schilling
奥地利德语	Ll6	Austrian German
奥塞梯语	Ll6	Ossetic
奥尔什丁	Pe4	Olsztyn
奥尔伯里	Pe4	Albury
奥尔堡	Pe4	Aalborg
奥尔巴尼	Pe5	Albany
奥尔沙	Pe4	Orsha
奥尔登堡	Pe4	Oldenburg
奥尔良	Pe5	Orleans
奥布宁斯克	Pe4	Obninsk
奥希纳加	Pl5	Ojinaga
奥恩戈莱	Pe5	Ongole
奥拉迪亚	Pe5	Oradea
奥斯塔	Pe4	Aosta
奥斯曼土耳其语	Ll6	Ottoman Turkish
奥斯纳布吕克	Pe5	Osnabruck
奥斯陆	Pl5	Oslo
奥旺多	Pe4	Owando
奥林波堡	Pe4	Fuerte Olimpo
奥格斯堡	Pe5	Augsburg
奥格登	Pe5	Ogden
奥波莱	Pe4	Opole
奥索尔诺	Pe4	Osorno
奥约	Pe5	Oyo
奥绍博	Pe5	Osogbo
奥维多上校镇	Pe4	Coronel Oviedo
奥维耶多	Pe5	Oviedo
奥罗拉	Pe5	Aurora
奥罗莫语	Ll6	Oromo
奥胡斯	Pe5	Aarhus
奥腊涅斯塔德	Pe4	Oranjestad
奥郎加巴德	Pe6	Aurangabad
奥里亚语	Ll6	Odia
奥隆阿波	Pe5	Olongapo
奥马哈	Pe5	Omaha
奥鲁罗	Pe5	Oruro
奧什科什	Pe4	Oshkosh
奧克拉荷馬	Pe5	Oklahoma
奧克蘭都會區	Pe6	Auckland
奧列霍沃-祖耶沃	Pe4	Orekhovo-Zuyevo
奧博	Pe4	Obo
奧博克	Pe4	Obock
奧博莫紹	Pe5	Ogbomosho
奧卡	Pe5	Awka
奧卡尼亞	Pe4	Ocana
奧卡漢賈	Pe4	Okahandja
奧古茲	Pe4	Oguz
奧喬	Pe4	Outjo
奧夫雷貢城	Pe5	Ciudad Obregon
奧奇瓦龍戈	Pe4	Otjiwarongo
奧尼查	Pe4	Onitsha
奧廖爾	Pe5	Oryol
奧拉瓦里亞	Pe4	Olavarria
奧林匹亞	Pe4	Olympia
奧林達	Pe5	Olinda
奧沃	Pe5	Owo
奧沙華	Pe5	Oshawa
奧洛穆克	Pe4	Olomouc
奧爾巴尼	Pe4	Albany
奧爾斯克	Pe5	Orsk
奧爾杜	Pe4	Ordu
奧爾莫克	Pe4	Ormoc
奧爾金	Pe5	Holguin
奧爾頓	Pe4	Alton
奧特拉德內	Pe4	Otradny
奧瓦列	Pe4	Ovalle
奧科塔爾	Pe4	Ocotal
奧耶姆	Pe4	Oyem
奧茨胡恩	Pe4	Oudtshoorn
奧蘭	Pe4	San Ramon de la Nueva Oran
奧西耶克	Pe4	Osijek
奧迭內	Pe4	Odienne
奧里薩巴	Pe5	Orizaba
奧韋里	Pe5	Owerri
奧馬魯魯	Pe4	Omaruru
姆万扎	Pe5	Mwanza
姆安达	Pe4	Moanda
姆巴巴纳	Pl5	Mbabane
姆巴拉拉	Pe4	Mbarara
姆巴爾馬約	Pe4	Mbalmayo
姆巴萊	Pe5	Mbale
姆布吉马伊	Pe6	Mbuji-Mayi
姆拜基	Pe4	Mbaiki
姆特瓦拉	Pe4	Mtwara
姆班扎剛果	Pe4	M'banza-Kongo
姆班扎恩古恩古	Pe4	Mbanza-Ngungu
姆班达卡	Pe5	Mbandaka
姆祖祖	Pe4	Mzuzu
姆耶内语	Ll6	Myene
姆蘭傑	Pe4	Mulanje
姆西拉	Pe4	M'Sila
姆貝亞	Pe5	Mbeya
姆钦吉	Pe4	Mchinji
姆韋內迪圖	Pe4	Mwene-Ditu
姆韋卡	Pe4	Mweka
委内瑞拉	Pl7	Venezuela
委内瑞拉主权币	Ml5	Bolivar soberano
委内瑞拉玻利瓦尔	Ml5	Venezuelan bolivar
威克	Pl5	Wake Island
威奇托	Pe5	Wichita
威奇托福尔斯	Pe4	Wichita Falls
威尔克斯-巴里	Pe4	Wilkes-Barre
威尔士语	Ll6	Welsh
威尔明顿	Pe4	Wilmington
威尼斯语	Ll6	Venetian
威廉斯塔德	Pe4	Willemstad
威廉斯波特	Pe4	Williamsport
威斯巴登	Pe5	Wiesbaden
威海	Pe5	Weihai
威熱	Pe4	Uige
威達	Pe4	Ouidah
孔卡尼语	Ll6	Konkani
孔戈洛	Pe4	Kongolo
孔敬	Pe5	Khon Kaen
孔迪亞瓦	Pe4	Kundiawa
孝感	Pe4	Xiaogan
孟加拉国	Pl7	Bangladesh
孟加拉塔卡	Ml5	Bangladeshi taka
孟加拉语	Ll6	Bangla
季米特洛夫格勒	Pe4	Dimitrovgrad
季赫溫	Pe4	Tikhvin
季霍列茨克	Pe4	Tikhoretsk
孫潘戈	Pe5	Zumpango
孫貝	Pe4	Sumbe
宁安	Pe4	Ning'an
安东	Pe4	Andong
安什	Pe4	Hinche
安克拉治	Pe5	Anchorage
安克雷奇	Pl5	Anchorage
安加尔斯克	Pe5	Angarsk
安吉利斯	Pe5	Angeles
安哥拉	Pl7	Angola
安哥拉宽扎	Ml5	Angolan kwanza
安圭拉	Pl7	Anguilla
安地瓜	Pe4	Antigua Guatemala
安塔那那利佛	Pl5	Antananarivo
安娜堡	Pe5	Ann Arbor
安山	Pe5	Ansan
安巴托	Pe5	Ambato
安巴拉	Pe4	Ambala
安庆	Pe5	Anqing
安康	Pe6	Ankang
安德拉迪納	Pe4	Andradina
安德森	Pe4	Anderson
安德胡伊	Pe4	Andkhoy
安戈謝	Pe4	Angoche
安托法加斯塔	Pe5	Antofagasta
安拉阿巴德	Pe6	Prayag
安提曼	Pe4	Am Timan
安提瓜	Pl5	Antigua
安提瓜和巴布达	Pl7	Antigua and Barbuda
安曼	Pl5	Amman
安条克	Pe5	Antioch
安東尼奧港	Pe4	Port Antonio
安格連	Pe5	Angren
安汶	Pe5	Ambon
安沛	Pe4	Yen Bai
安熱羅蘇真斯克	Pe4	Anzhero-Sudzhensk
安科纳	Pe4	Ancona
安纳巴	Pe5	Annaba
安达	Pe4	Anda
安道尔	Pl7	Andorra
安道尔比塞塔	Ml5	Andorran peseta
安那波利斯	Pe4	Annapolis
安陆	Pe4	Anlu
安陽	Pe5	Anyang
安集延	Pe5	Andijan
安顺	Pe5	Anshun
安顺	Pe4	Teluk Intan
安齊拉納納	Pe4	Antsiranana
安齐拉贝	Pe5	Antsirabe
宋割鎮	Pe4	Thongwa Township
宋卡	Pe4	Songkhla
宗卡语	Ll6	Dzongkha
宗古爾達克	Pe4	Zonguldak
宗莫德	Pe4	Zuunmod
定州	Pe4	Dingzhou
定州	Pe4	Chongju
宜宾	Pe5	Yibin
宜昌	Pe5	Yichang
宜春	Pe5	Yichun
宜蘭	Pe4	Yilan
宝鸡	Pe5	Baoji
实兑	Pe4	Sittwe
实武牙	Pe5	Sibolga
实皆	Pe4	Sagaing
客家语	Ll6	Hakka Chinese
宣光	Pe4	Tuyen Quang
宣城	Pe5	Xuancheng
室蘭	Pe4	Muroran
宰加济格	Pe5	Zagazig
宰格萬	Pe4	Zaghouan
容迪亞伊	Pe5	Jundiai
宽亚玛语	Ll6	Kuanyama
宿务语	Ll6	Cebuano
宿州	Pe6	Suzhou
宿霧	Pe5	Cebu
密克罗尼西亚	Pl7	Micronesia
密克隆	Pl5	Miquelon
密克马克语	Ll6	Mi'kmaw
密山	Pe4	Mishan
密拉特	Pe6	Meerut
密支那	Pe4	Myitkyina
密札浦	Pe5	Mirzapur
富川	Pe5	Bucheon
富拉孔達	Pe4	Fulacunda
富拉尔基区	Pe5	Fularji
富拉语	Ll6	Fula
富纳富提	Pl5	Funafuti
富锦	Pe4	Fujin
富阳区	Pe5	Fuyang District
察合台语	Ll6	Chagatai
察嫩	Pe4	Tzaneen
察邦	Pe4	Tshabong
寧平	Pe4	Ninh Binh
小岩城	Pe5	Little Rock
小樽	Pe4	Otaru
尚勒烏爾法	Pe5	Sanliurfa
尚古古	Pe4	Cyangugu
尚志	Pe4	Shangzhi
尤克拉	Pl5	Eucla
尤巴城	Pe4	Yuba
尤斯卡蘭	Pe4	Yuscaran
尤爾加	Pe4	Yurga
尤金	Pe5	Eugene
尤馬	Pe4	Yuma
尧语	Ll6	Yao
尼亚拉	Pe5	Nyala
尼亚斯语	Ll6	Nias
尼亚美	Pl5	Niamey
尼亚萨汤加语	Ll6	Nyasa Tonga
尼亞加拉瀑布城	Pe4	Niagara Falls
尼亞甘	Pe4	Nyagan
尼什	Pe5	Nis
尼代	Pe4	Nigde
尼兹瓦	Pe4	Nizwa
尼加拉瓜	Pl7	Nicaragua
尼加拉瓜科多巴	Ml5	Nicaraguan cordoba
尼奥罗语	Ll6	Nyoro
尼姆	Pe4	Nimes
尼扎马巴德	Pe5	Nizamabad
尼扬韦齐语	Ll6	Nyamwezi
尼日利亚	Pl7	Nigeria
尼日利亚奈拉	Ml5	Nigerian naira
尼日利亚皮钦语	Ll6	Nigerian Pidgin
尼日尔	Pl7	Niger
尼昂科勒语	Ll6	Nyankole
尼泊尔	Pl7	Nepal
尼泊尔卢比	Ml5	Nepalese rupee
尼泊尔语	Ll6	Nepali
尼泊爾根傑	Pe4	Nepalgunj
尼泰罗伊	Pe6	Niteroi
尼爾遜	Pe4	Nelson
尼瓦尔语	Ll6	Newari
尼科波爾	Pe4	Nikopol
尼科西亚	Pl5	Nicosia
尼耶利	Pe4	Nyeri
尼賴吉哈佐	Pe4	Nyiregyhaza
尼雪平	Pe4	Nykoping
居爾皮普	Pe5	Curepipe
居米什哈內	Pe4	Gumushane
居銮	Pe4	Kluang
屈塔希亞	Pe4	Kutahya
屏東	Pe5	Pingtung
山口洋	Pe5	Singkawang
山打根	Pe5	Sandakan
山羅	Pe4	Son La
山西市社	Pe4	Son Tay
岩望	Pe5	Pasuruan
岳陽	Pe5	Yueyang
峇株巴辖	Pe4	Batu Pahat
崑嵩	Pe4	Kon Tum
川越	Pe5	Kawagoe
州学院	Pe4	State College
巨港	Pe6	Palembang
巴亚兹	Pe4	El Bayadh
巴亚尔塔港	Pe4	Puerto Vallarta
巴亞莫	Pe4	Bayamo
巴亞馬雷	Pe4	Baia Mare
巴什基尔语	Ll6	Bashkir
巴伊亚	Pl5	Bahia
巴伊亚班德拉斯	Pl5	Bahia de Banderas
巴依拉姆楚里城	Pe4	Bajram Curri
巴克利維爾	Pe4	Barclayville
巴克烏	Pe4	Bacau
巴克里索莫雷諾港	Pe4	Puerto Baquerizo Moreno
巴內斯	Pe4	Banes
巴兰基亚	Pe6	Barranquilla
巴列塔	Pe4	Barletta
巴利	Pe5	Pali
巴利亚多利德	Pe5	Valladolid
巴利语	Ll6	Pali
巴加莫約	Pe4	Bagamoyo
巴勒克埃西爾	Pe5	Balikesir
巴勒斯坦	Pl7	Palestine
巴勒斯坦领土	Pl7	Palestinian Territories
巴卜達	Pe4	Baabda
巴卡巴尔	Pe4	Bacabal
巴厘巴板	Pe5	Balikpapan
巴厘语	Ll6	Balinese
巴古拜	Pe5	Baqubah
巴哈瓦尔布尔	Pe5	Bahawalpur
巴哈马	Pl7	Bahamas
巴哈马元	Ml5	Bahamian dollar
巴基斯坦	Pl7	Pakistan
巴基斯坦卢比	Ml5	Pakistani rupee
巴基西梅托	Pe6	Barquisimeto
巴塔	Pe4	Bata
巴塔泰斯	Pe4	Batatais
巴塞聖蘇	Pe4	Basse Santa Su
巴夫拉	Pe4	Bafra
巴夫那加尔	Pe5	Bhavnagar
巴姆	Pe4	Bam
巴姆穆语	Ll6	Bamun
巴富薩姆	Pe5	Bafoussam
巴尔坎纳巴德	Pe4	Balkanabat
巴尔瑙尔	Pl5	Barnaul
巴尔萨斯	Pe4	Balsas
巴尔赫	Pe4	Balkh
巴尔达曼	Pe5	Bardhaman
巴尼	Pe4	Bani
巴尼亚卢卡	Pe5	Banja Luka
巴巴塞纳	Pe4	Barbacena
巴巴多斯	Pl7	Barbados
巴巴多斯元	Ml5	Barbadian dollar
巴巴奧約	Pe4	Babahoyo
巴布亚新几内亚	Pl7	Papua New Guinea
巴布亚新几内亚基那	Ml5	Papua New Guinean kina
巴库	Pl5	Baku
巴彥洪戈爾	Pe4	Bayankhongor
巴拉-杜加萨斯	Pe4	Barra do Garcas
巴拉圭	Pl7	Paraguay
巴拉圭瓜拉尼	Ml5	Paraguayan guarani
巴拉奧納	Pe4	Barahona
巴拉曼萨	Pe4	Barra Mansa
巴拉瓜里	Pe4	Paraguari
巴拉科沃	Pe4	Balakovo
巴拉穆拉	Pe4	Baramulla
巴拉紹夫	Pe4	Balashov
巴拉维语	Ll6	Pahlavi
巴拉诺维奇	Pe4	Baranovichi
巴拉赫納	Pe4	Balakhna
巴拉那	Pe5	Parana
巴拿马	Pl7	Panama
巴拿马巴波亚	Ml5	Panamanian balboa
巴提卡洛阿	Pe4	Batticaloa
巴斯	Pe4	Bath
巴斯克语	Ll6	Basque
巴斯特尔	Pe4	Basseterre
巴斯特尔	Pe4	Basse-Terre
巴方	Pe4	Bafang
巴杜勒	Pe4	Badulla
巴杰	Pe4	Beja
巴東	Pe5	Padang
巴東石林潘	Pe5	Padang Sidempuan
巴林	Pl7	Bahrain
巴林第纳尔	Ml5	Bahraini dinar
巴格蘭	Pe5	Baghlan
巴格达	Pl5	Baghdad
巴格隆	Pe4	Baglung
巴桑庫蘇	Pe4	Basankusu
巴法塔	Pe4	Bafata
巴波亞	Pe4	Balboa
巴泰斯克	Pe4	Bataysk
巴烏魯	Pe5	Bauru
巴熱	Pe4	Bage
巴爾喀什	Pe4	Balkhash
巴爾杜爾	Pe4	Burdur
巴特曼	Pe5	Batman
巴特爾克里克	Pe4	Battle Creek
巴特纳	Pe5	Batna
巴特那	Pe6	Patna
巴生	Pe5	Klang
巴甫洛達爾	Pe5	Pavlodar
巴米扬	Pe4	Bamyan
巴纳伊巴	Pe4	Parnaiba
巴罗达	Pe6	Vadodara
巴耶斯城	Pe4	Ciudad Valles
巴耶杜帕尔	Pe5	Valledupar
巴色	Pe4	Pakse
巴莱拉	Pe4	Valera
巴菲亚语	Ll6	Bafia
巴菲亞	Pe4	Bafia
巴萨	Pe4	Bassar
巴萨语	Ll6	Basaa
巴蘭卡韋梅哈	Pe4	Barrancabermeja
巴西	Pl7	Brazil
巴西葡萄牙语	Ll6	Brazilian Portuguese
巴西雷亚尔	Ml5	Brazilian real
巴赫赖奇	Pe4	Bahraich
巴赫達爾	Pe5	Bahir Dar
巴達霍斯	Pe4	Badajoz
巴里	Pe5	Bari
巴里	Pe4	Barrie
巴里奧斯港	Pe4	Puerto Barrios
巴里巴里	Pe4	Pare-Pare
巴里納斯	Pe5	Barinas
巴里薩爾	Pe5	Barisal
巴门达	Pe5	Bamenda
巴雷利	Pe5	Bareilly
巴雷图斯	Pe4	Barretos
巴雷拉斯	Pe4	Barreiras
巴非特语	Ll6	Bafut
巴頓魯治	Pe5	Baton Rouge
巴马科	Pl5	Bamako
巴黎	Pl5	Paris
巽他语	Ll6	Sundanese
布伊納克斯克	Pe4	Buynaksk
布兰克萨布隆	Pl5	Blanc-Sablon
布兰卡港	Pe5	Bahia Blanca
布兰太尔	Pl5	Blantyre
布兰德斯哈赫尔	Pe4	Bulandshahr
布列塔尼语	Ll6	Breton
布加勒斯特	Pl5	Bucharest
布勒伊拉	Pe5	Braila
布卡拉曼加	Pe6	Bucaramanga
布卡武	Pe5	Bukavu
布卢明顿	Pe4	Bloomington
布古利馬	Pe4	Bugulma
布古魯斯蘭	Pe4	Buguruslan
布吉语	Ll6	Buginese
布吕斯克	Pe4	Brusque
布哈拉	Pe5	Bukhara
布坎南	Pe4	Buchanan
布埃亞	Pe4	Buea
布埃納文圖拉	Pe5	Buenaventura
布城	Pe4	Putrajaya
布基纳法索	Pl7	Burkina Faso
布塔-布泰	Pe4	Butha-Buthe
布塔雷	Pe4	Butare
布宜诺斯艾利斯	Pl5	Buenos Aires
布尔戈斯	Pe4	Burgos
布尔日	Pe4	Bourges
布尔汉普尔	Pe4	Burhanpur
布尔萨	Pe6	Bursa
布尼亞	Pe4	Bunia
布巴内什瓦尔	Pe5	Bhubaneswar
布干维尔	Pl5	Bougainville
布拉加	Pe5	Braga
布拉奧	Pe4	Burao
布拉干薩	Pe4	Braganca
布拉干薩-保利斯塔	Pe4	Braganca Paulista
布拉德福德	Pe5	Bradford
布拉杰语	Ll6	Braj
布拉柴维尔	Pl5	Brazzaville
布拉格	Pl5	Prague
布拉瓦约	Pe5	Bulawayo
布拉甘薩	Pe4	Braganca
布拉索夫	Pe5	Brasov
布拉茨克	Pe5	Bratsk
布拉赫马普尔	Pe5	Berhampur
布拉迪斯拉发	Pl5	Bratislava
布朗库堡	Pe4	Castelo Branco
布朗斯維爾	Pe4	Brownsville
布林迪西	Pe4	Brindisi
布滕博	Pe5	Butembo
布澤烏	Pe4	Buzau
布爾加斯	Pe4	Burgas
布班扎	Pe4	Bubanza
布琼布拉	Pl5	Bujumbura
布瓦凯	Pe5	Bouake
布瓦夫萊	Pe4	Bouafle
布盧梅瑙	Pe5	Blumenau
布盧菲爾茲	Pe4	Bluefields
布祖盧克	Pe4	Buzuluk
布科巴	Pe4	Bukoba
布维拉	Pe4	Bouira
布罗科蓬多	Pe4	Brokopondo
布罗肯希尔	Pl5	Broken Hill
布羅斯	Pe4	Boras
布羅瓦里	Pe4	Brovary
布萊爾港	Pe4	Port Blair
布萨瓦尔	Pe4	Bhusawal
布西亞	Pe4	Busia
布賴代	Pe5	Buraidah
布賴恩	Pe4	Bryan
布赖顿	Pe5	Brighton
布辛根	Pl5	Busingen
布达佩斯	Pl5	Budapest
布道恩	Pe4	Budaun
布里亚特语	Ll6	Buriat
布里亞	Pe4	Bria
布里卡馬	Pe4	Brikama
布里夫拉盖亚尔德	Pe4	Brive-la-Gaillarde
布里奇波特	Pe6	Bridgeport
布里斯托尔	Pe5	Bristol
布里斯班	Pl5	Brisbane
布里斯符号	Ll6	Blissymbols
布里茨	Pe4	Brits
布阿拉里季堡	Pe4	Bordj Bou Arreridj
布阿爾	Pe4	Bouar
布阿萊	Pe4	Bu'ale
布隆方丹	Pe5	Bloemfontein
布隆迪	Pl7	Burundi
布隆迪法郎	Ml5	Burundian franc
布雷利	Pe4	Burrel
布雷斯特	Pe4	Brest
布雷根茨	Pe4	Bregenz
布雷默顿	Pe4	Bremerton
布韦岛	Pl7	Bouvet Island
布鲁塞尔	Pl5	Brussels
布鲁日	Pe4	Bruges
布鲁语	Ll6	Bulu
布鲁里	Pe4	Bururi
希伯仑	Pe5	Hebron
希伯伦	Pl5	Hebron
希伯来语	Ll6	Hebrew
希俄斯	Pe4	Chios
希利盖农语	Ll6	Hiligaynon
希勒勒	Pe4	Hillerod
希奥利艾	Pe4	Siauliai
希尔哈语	Ll6	Tachelhit
希庫蒂米	Pe4	Chicoutimi
希恩	Pe4	Skien
希恩杜普尔	Pe4	Hindupur
希拉	Pe5	Hillah
希比尔甘	Pe4	Sheberghan
希洛	Pe4	Hilo
希洪	Pe5	Gijon
希瓦	Pe4	Khiva
希科里	Pe4	Hickory
希腊	Pl7	Greece
希腊德拉克马	Ml5	Greek drachma
希腊语	Ll6	Greek
希莫加	Pe5	Shivamogga
希莫尤	Pe5	Chimoio
希萨尔	Pe5	Hisar
希諾特佩	Pe4	Jinotepe
希諾特加	Pe4	Jinotega
希賓庫姆	Pe4	Shibin Al Kawm
希贝尼克	Pe4	Sibenik
希里莫图语	Ll6	Hiri Motu
希馬尼	Pe4	Jimani
帕丘卡	Pe5	Pachuca
帕克斯堡	Pe4	Parkersburg
帕內韋日斯	Pe4	Panevezys
帕利梅	Pe4	Kpalime
帕劳	Pl7	Palau
帕劳语	Ll6	Palauan
帕嘎蒂安	Pe4	Pagadian
帕图斯	Pe4	Patos
帕坦科特	Pe5	Pathankot
帕夭	Pe4	Phayao
帕安	Pe4	Hpa-An
帕尔巴尼	Pe5	Parbhani
帕尔杜比采	Pe4	Pardubice
帕尔马斯	Pe5	Palmas
帕尔默	Pl5	Palmer
帕尼帕特	Pe5	Panipat
帕德巴拉	Pe5	Bhatpara
帕拉卡图	Pe4	Paracatu
帕拉奚納	Pe4	Parachinar
帕拉庫	Pe4	Parakou
帕拉戈米納斯	Pe4	Paragominas
帕拉爾	Pe4	Parral
帕拉马里博	Pl5	Paramaribo
帕斯夸谷鎮	Pe4	Valle de la Pascua
帕斯托	Pe5	San Juan de Pasto
帕朗卡拉亚	Pe4	Palangkaraya
帕林廷斯	Pe4	Parintins
帕果帕果	Pl5	Pago Pago
帕格爾布爾	Pe5	Bhagalpur
帕爾馬	Pe5	Palma
帕爾馬	Pe4	Parma
帕爾馬索里亞諾	Pe4	Palma Soriano
帕特森	Pe4	Paterson
帕特雷	Pe4	Patras
帕皮提	Pe4	Papeete
帕皮阿门托语	Ll6	Papiamento
帕盧	Pe5	Palu
帕福斯	Pe4	Paphos
帕纳吉	Pe4	Panjim
帕绍	Pe4	Passau
帕羅	Pe4	Paro
帕苏斯	Pe4	Passos
帕萨迪纳	Pe4	Pasadena
帕薩迪納	Pe5	Pasadena
帕謝	Pe5	Pasay
帕阿爾	Pe4	Paarl
帕雷语	Ll6	Asu
帝力	Pl5	Dili
帝汶埃斯库多	Ml5	Timorese escudo
帶廣	Pe4	Obihiro
常州	Pe6	Changzhou
常德	Pe6	Changde
干尼亞	Pe4	Chania
平凉	Pe5	Pingliang
平原克里语	Ll6	Plains Cree
平壤	Pl5	Pyongyang
平度	Pe4	Pingdu
平斯克	Pe4	Pinsk
平达莫尼扬加巴	Pe4	Pindamonhangaba
平鎮區	Pe5	Pingzhen
平顶山	Pe5	Pingdingshan
广东话	Ll6	Chinese
广元	Pe5	Guangyuan
广水	Pe4	Guangshui
广治市社	Pe4	Quang Tri
庄他武里	Pe4	Chanthaburi
庄河	Pe5	Zhuanghe
库亚巴	Pl5	Cuiaba
库克斯	Pe4	Kukes
库克群岛	Pl7	the Cook Islands
库利亚坎	Pe5	Culiacan
库姆巴科纳姆	Pe4	Kumbakonam
库尔勒	Pe5	Korla
库尔干	Pe5	Kurgan
库尔德语	Ll6	Kurdish
库尔纳	Pe6	Khulna
库尔韦卢	Pe4	Curvelo
库库塔	Pe5	Cucuta
库拉索	Pl7	Curacao
库斯塔奈	Pl5	Kostanay
库杜古	Pe4	Koudougou
库梅克语	Ll6	Kumyk
库特奈语	Ll6	Kutenai
库维语	Ll6	Kuvi
库赛埃	Pl5	Kosrae
库车县	Pe4	Kuqa County
库马西	Pe6	Kumasi
库鲁克语	Ll6	Kurukh
底特律	Pl5	Detroit
庞蒂亚克	Pe4	Pontiac
庫佳拉	Pe4	Koutiala
庫埃納瓦卡	Pe5	Cuernavaca
庫塔伊西	Pe4	Kutaisi
庫奈特拉	Pe4	Quneitra
庫奧皮奧	Pe4	Kuopio
庫德姆卡爾	Pe4	Kudymkar
庫拉穆圖	Pe4	Koulamoutou
庫斯塔奈	Pe5	Kostanay
庫斯科	Pe5	Cusco
庫梅爾套	Pe4	Kumertau
庫洛布	Pe4	Kulob
庫爾	Pe4	Chur
庫爾干秋別	Pe5	Qurghonteppa
庫特	Pe5	Kut
庫皮揚斯克	Pe4	Kupiansk
庫米拉	Pe5	Comilla
庫茲涅茨克	Pe4	Kuznetsk
庫里奇巴	Pe6	Curitiba
庫里科	Pe4	Curico
庫馬納	Pe5	Cumana
康加巴	Pe4	Kangaba
康塞普西翁	Pe5	Concepcion
康提	Pe4	Kandy
康格里语	Ll6	Kangri
康沃尔语	Ll6	Cornish
康瑟尔布拉夫斯	Pe4	Council Bluffs
康科德	Pe4	Concord
康科迪亚	Pe4	Concordia
康迪	Pe4	Kandi
廊坊	Pe5	Langfang
廊開	Pe4	Nong Khai
廣義	Pe5	Quang Ngai
延布	Pe5	Yanbu
延雪平	Pe4	Jonkoping
廷巴乌巴	Pe4	Timbauba
廷巴克图	Pe4	Timbuktu
廷布	Pl5	Thimphu
廷戈瑪麗亞	Pe4	Tingo Maria
开化县	Pe4	Kaihua County
开城特级	Pe5	Kaesong
开姆尼茨	Pe5	Chemnitz
开曼	Pl5	Cayman
开曼元	Ml5	Cayman Islands dollar
开曼群岛	Pl7	the Cayman Islands
开罗	Pl5	Cairo
弗伦斯堡	Pe4	Flensburg
弗勞恩費爾德	Pe4	Frauenfeld
弗吉尼亚海滩	Pe6	Virginia Beach
弗德里克	Pe4	Fderick
弗拉基米尔	Pe5	Vladimir
弗拉季高加索	Pe5	Vladikavkaz
弗拉察	Pe4	Vratsa
弗拉格斯塔夫	Pe4	Flagstaff
弗拉芒语	Ll6	Flemish
弗朗卡	Pe5	Franca
弗朗斯维尔	Pe4	Franceville
弗朗西斯敦	Pe4	Francistown
弗林特	Pe5	Flint
弗洛倫西亞	Pe4	Florencia
弗洛里亚诺波利斯	Pe6	Florianopolis
弗洛雷斯	Pe4	Flores
弗留利语	Ll6	Friulian
弗罗茨瓦夫	Pe5	Wroclaw
弗萊海德	Pe4	Vryheid
弗賴本托斯	Pe4	Fray Bentos
弗赖堡	Pe5	Freiburg im Breisgau
弗里亞	Pe4	Fria
弗里堡	Pe4	Fribourg
弗里尼欣	Pe6	Vereeniging
弗里敦	Pl5	Freetown
弗雷德里克斯堡	Pe4	Fredericksburg
弗雷德里克頓	Pe4	Fredericton
弗雷斯尼約	Pe4	Fresnillo
弗雷斯诺	Pe5	Fresno
弘前	Pe4	Hirosaki
张掖	Pe5	Zhangye
彭世洛	Pe4	Phitsanulok
彭巴	Pe4	Pemba
彭萨科拉	Pe5	Pensacola
彰化	Pe5	Changhua
彼得伯勒	Pe4	Peterborough
彼得堡	Pe4	Peterborough
彼得斯堡	Pe4	Petersburg
彼得罗巴甫尔	Pe5	Petropavl
彼得罗扎沃茨克	Pe5	Petrozavodsk
彼得罗波利斯	Pe5	Petropolis
彼得羅利納	Pe5	Petrolina
彼得马里茨堡	Pe5	Pietermaritzburg
彼德拉斯內格拉斯	Pe4	Piedras Negras
徐州	Pe6	Xuzhou
德克薩斯城	Pe4	Texas
德利西亞斯	Pe4	Delicias
德古斯加巴	Pe5	Tegucigalpa
德国	Pl7	Germany
德国马克	Ml5	German mark
德尔纳	Pe4	Derna
德布勒森	Pe5	Debrecen
德拉	Pe4	Daraa
德拉伊斯梅爾汗	Pe4	Dera Ismail Khan
德拉加齊汗	Pe5	Dera Ghazi Khan
德拉敦	Pe5	Dehradun
德拉蒙	Pe4	Drummondville
德拉门	Pe4	Drammen
德梅因	Pe5	Des Moines
德瓦	Pe4	Deva
德罕	Pe5	Durham
德羅貝塔-塞維林堡	Pe4	Drobeta-Turnu Severin
德羅霍貝奇	Pe4	Drohobych
德莱蒙	Pe4	Delemont
德西	Pe4	Dessie
德语	Ll6	German
德阳	Pe4	Deyang
德顿语	Ll6	Tetum
德黑兰	Pl5	Tehran
忻州	Pe5	Xinzhou
怀卢库	Pe4	Wailuku
怀唐伊	Pe4	Waitangi
怀塔克雷	Pe5	Waitakere
怀特霍斯	Pl5	Whitehorse
怡保	Pe5	Ipoh
恩东加语	Ll6	Ndonga
恩代萊	Pe4	N'Dele
恩冈代雷	Pe5	Ngaoundere
恩加图语	Ll6	Nheengatu
恩卡塔灣	Pe4	Nkhata Bay
恩卡纳西翁	Pe5	Encarnacion
恩图曼	Pe6	Omdurman
恩多拉	Pe5	Ndola
恩布	Pe4	Embu
恩布语	Ll6	Embu
恩康桑巴	Pe4	Nkongsamba
恩延扎	Pe5	Nyanza
恩彻乌	Pe4	Ntcheu
恩德伯里	Pl5	Enderbury
恩德培	Pe4	Entebbe
恩戈齊	Pe4	Ngozi
恩格斯城	Pe4	Engels
恩桑傑	Pe4	Nsanje
恩森那達	Pe5	Ensenada
恩济马语	Ll6	Nzima
恩甘澎语	Ll6	Ngiemboon
恩科塔科塔	Pe4	Nkhotakota
恩艮巴语	Ll6	Ngomba
恩贾梅纳	Pl5	Ndjamena
恩達拉坦多	Pe4	N'dalatando
恰帕耶夫斯克	Pe4	Chapayevsk
恰納卡萊	Pe4	Canakkale
恰赫巴哈爾	Pe4	Chabahar
恰赫恰兰	Pe4	Chaghcharan
恰里卡尔	Pe4	Charikar
悉尼	Pl5	Sydney
悉达摩语	Ll6	Sidamo
惠加爾帕	Pe4	Juigalpa
惠山	Pe5	Hyesan
惠州	Pe5	Huizhou
惠灵	Pe4	Wheeling
意大利	Pl7	Italy
意大利语	Ll6	Italian
意大利里拉	Ml5	Italian lira
意第绪语	Ll6	Yiddish
愛爾塞克	Pe4	Erseke
戈亚尼亚	Pe6	Goiania
戈亚纳	Pe4	Goiana
戈亞	Pe4	Goya
戈勒克布爾	Pe5	Gorakhpur
戈尔甘	Pe5	Gorgan
戈尔韦	Pe4	Galway
戈巴	Pe4	Goba
戈巴多萊	Pe4	Gbadolite
戈巴比斯	Pe4	Gobabis
戈德	Pe4	Gode
戈拉尔	Pe4	Kolar
戈格里亞勒	Pe4	Gogrial
戈梅利	Pe5	Gomel
戈爾哈布爾	Pe5	Kolhapur
戈爾洛夫卡	Pe5	Horlivka
戈爾諾-阿爾泰斯克	Pe4	Gorno-Altaysk
戈纳伊夫	Pe4	Gonaives
戈羅卡	Pe4	Goroka
戈蘭博伊	Pe4	Goranboy
戈马拉语	Ll6	Ghomala
戈麥斯帕拉西奧	Pe5	Gomez Palacio
戴维	Pe4	David
戴维斯	Pl5	Davis
所罗门群岛	Pl7	the Solomon Islands
所罗门群岛元	Ml5	Solomon Islands dollar
扎兰季	Pe4	Zaranj
扎兰屯	Pe4	Zalantun
扎博勒	Pe5	Zabol
扎尔卡	Pe5	Zarqa
扎扎语	Ll6	Zaza
扎拉夫尚	Pe4	Zarafshan
扎玛尔	Pe4	Dhamar
扎维耶	Pe5	Zawiya
扎胡	Pe4	Zakho
扎赫勒	Pe4	Zahle
扎達爾	Pe4	Zadar
扎里亚	Pe5	Zaria
扎黑丹	Pe5	Zahedan
打拉	Pe4	Tarlac
打橫	Pe5	Tasikmalaya
托克劳	Pl7	Tokelau
托克劳语	Ll6	Tokelau
托克皮辛语	Ll6	Tok Pisin
托克马克	Pe4	Tokmok
托博爾斯克	Pe4	Tobolsk
托卡特	Pe4	Tokat
托卢卡	Pe6	Toluca
托尔托拉	Pl5	Tortola
托尔瓦利语	Ll6	Torwali
托托尼卡潘	Pe4	Totonicapan
托木斯克	Pl5	Tomsk
托泽尔	Pe4	Tozeur
托爾巴特賈姆	Pe4	Torbat-e Jam
托爾斯港	Pe4	Torshavn
托皮卡	Pe4	Topeka
托罗罗	Pe4	Tororo
托莱多	Pe5	Toledo
托萊多	Pe4	Toledo
托雷翁	Pe6	Torreon
扬州	Pe5	Yangzhou
扬斯敦	Pe5	Youngstown
承德	Pe5	Chengde
抚顺	Pe6	Fushun
披集	Pe4	Phichit
拉丁美洲西班牙语	Ll6	Latin American Spanish
拉丁语	Ll6	Latin
拉亞松森	Pe4	La Asuncion
拉什卡尔加	Pe5	Lashkar Gah
拉什特	Pe5	Rasht
拉伊	Pe4	Lai
拉伯克	Pe5	Lubbock
拉傑比拉傑	Pe4	Rajbiraj
拉克罗斯	Pe4	La Crosse
拉克魯斯港	Pe5	Puerto la Cruz
拉包爾	Pe4	Rabaul
拉古萨	Pe4	Ragusa
拉各斯	Pl5	Lagos
拉哥斯	Pe6	Lagos
拉埃斯佩蘭薩	Pe4	La Esperanza
拉塔昆加	Pe4	Latacunga
拉塞瓦	Pe4	La Ceiba
拉塞雷纳	Pe4	La Serena
拉夫拉斯	Pe4	Lavras
拉奎拉	Pe4	L'Aquila
拉姆拉	Pe4	Ramla
拉巴斯	Pl5	La Paz
拉希姆亞爾汗	Pe5	Rahim Yar Khan
拉希迪耶	Pe5	Errachidia
拉帕努伊语	Ll6	Rapanui
拉帕尔马	Pe4	La Palma
拉廊	Pe4	Ranong
拉彭兰塔	Pe4	Lappeenranta
拉戈斯德莫雷諾	Pe4	Lagos de Moreno
拉文納	Pe4	Ravenna
拉斐拉	Pe4	Rafaela
拉斐特	Pe4	Lafayette
拉斯克鲁塞斯	Pe4	Las Cruces
拉斯埃拉斯	Pe4	Las Heras
拉斯塔布拉斯	Pe4	Las Tablas
拉斯帕尔马斯	Pe5	Las Palmas
拉斯海玛	Pe4	Ras al-Khaimah
拉斯阿諾得	Pe4	Las Anod
拉普拉塔	Pe5	La Plata
拉杜爾	Pe5	Latur
拉杰果德	Pe6	Rajkot
拉杰沙希	Pe5	Rajshahi
拉梅恰布	Pe4	Ramechhap
拉法耶蒂顾问城	Pe4	Conselheiro Lafaiete
拉法葉	Pe4	Lafayette
拉烏尼翁	Pe4	La Union
拉爾卡納	Pe5	Larkana
拉特納普勒	Pe4	Ratnapura
拉瓦尔品第	Pe6	Rawalpindi
拉皮德城	Pe4	Rapid
拉科塔语	Ll6	Lakota
拉科魯尼亞	Pe5	A Coruna
拉米亚	Pe4	Lamia
拉維加	Pe4	La Vega
拉纳卡	Pe4	Larnaca
拉罗歇尔	Pe4	La Rochelle
拉罗汤加	Pl5	Rarotonga
拉罗汤加语	Ll6	Rarotongan
拉脱维亚	Pl7	Latvia
拉脱维亚卢布	Ml5	Latvian ruble
拉脱维亚拉特	Ml5	Latvian lats
拉脱维亚语	Ll6	Latvian
拉臘什	Pe4	Larache
拉茲格勒	Pe4	Razgrad
拉薩羅卡德納斯	Pe4	Lazaro Cardenas
拉貝	Pe4	Labe
拉賓斯克	Pe4	Labinsk
拉贝河畔乌斯季	Pe4	Usti nad Labem
拉贾帕拉耶姆	Pe5	Rajapalayam
拉贾斯坦语	Ll6	Rajasthani
拉贾赫穆恩德尔伊	Pe5	Rajahmundry
拉赫季	Pe4	Lahij
拉赫蒂	Pe4	Lahti
拉辛	Pe4	Racine
拉迪诺语	Ll6	Ladino
拉里奥哈	Pl5	La Rioja
拉里奧哈	Pe4	La Rioja
拉里萨	Pe4	Larissa
拉雷多	Pe5	Laredo
拉馬迪	Pe5	Ramadi
拜多亞	Pe4	Baidoa
拜尼沃利德	Pe4	Bani Walid
拜泉县	Pe4	Baiquan
拾哈	Pe4	Sabha
拿撒勒	Pe4	Nazareth
拿笃	Pe4	Lahad Datu
拿骚	Pl5	Nassau
挪威	Pl7	Norway
挪威克朗	Ml5	Norwegian krone
挪威尼诺斯克语	Ll6	Norwegian Nynorsk
挪威语	Ll6	Norwegian
捷克	Pl7	Czechia
捷克克朗	Ml5	Czech koruna
捷克共和国	Pl7	the Czech Republic
捷克布杰约维采	Pe4	Ceske Budejovice
捷克硬克朗	Ml5	Czechoslovak Hard koruna
捷克语	Ll6	Czech
捷尔任斯克	Pe5	Dzerzhinsk
捷斯	Pe5	Thies
捷詹	Pe4	Tejen
掸语	Ll6	Shan
描戈律	Pe5	Bacolod
提亚雷特	Pe4	Tiaret
提克里特	Pe4	Tikrit
提吉克賈	Pe4	Tidjikja
提格利尼亚语	Ll6	Tigrinya
提格雷语	Ll6	Tigre
提济乌祖	Pe4	Tizi Ouzou
提瓦坎	Pe5	Tehuacan
提茲尼特	Pe4	Tiznit
摩加迪沙	Pl5	Mogadishu
摩尔多瓦	Pl7	Moldova
摩尔多瓦列伊	Ml5	Moldovan leu
摩尔多瓦库邦	Ml5	Moldovan cupon
摩尔多瓦语	Ll6	Moldavian
摩德納	Pe4	Modena
摩揭陀语	Ll6	Magahi
摩根敦	Pe4	Morgantown
摩洛哥	Pl7	Morocco
摩洛哥法郎	Ml5	Moroccan franc
摩洛哥迪拉姆	Ml5	Moroccan dirham
摩纳哥	Pl7	Monaco
摩纳哥法郎	Ml5	Monegasque franc
摩霍克语	Ll6	Mohawk
撒马尔罕	Pl5	Samarkand
攀枝花	Pe5	Panzhihua
敏建	Pe4	Myingyan
教会斯拉夫语	Ll6	Church Slavic
敦化	Pe4	Dunhua
敦煌	Pe4	Dunhuang
文川	Pe4	Munchon
文莱	Pl7	Brunei
文莱元	Ml5	Brunei dollar
文达语	Ll6	Venda
斐济	Pl7	Fiji
斐济元	Ml5	Fijian dollar
斐济语	Ll6	Fijian
斗六	Pe4	Douliu
斗湖	Pe5	Tawau
斯克内克塔迪	Pe4	Schenectady
斯克蘭頓	Pe4	Scranton
斯利文	Pe4	Sliven
斯卡布羅	Pe4	Scarborough
斯哈赫贾汉普尔	Pe5	Shahjahanpur
斯坦利	Pl5	Stanley
斯坦德頓	Pe4	Standerton
斯坦福	Pe5	Stamford
斯基克达	Pe5	Skikda
斯塔万格	Pe4	Stavanger
斯塔夫罗波尔	Pe5	Stavropol
斯威士兰	Pl7	Eswatini
斯威士兰里兰吉尼	Ml5	Swazi lilangeni
斯威夫特卡伦特	Pl5	Swift Current
斯希隆格	Pe5	Shillong
斯帕坦堡	Pe4	Spartanburg
斯库台	Pe4	Shkoder
斯德哥尔摩	Pl5	Stockholm
斯托克顿	Pe5	Stockton
斯拉沃尼亞布羅德	Pe4	Slavonski Brod
斯拉蒂納	Pe4	Slatina
斯捷尔利塔马克	Pe5	Sterlitamak
斯摩棱斯克	Pe5	Smolensk
斯旺西	Pe5	Swansea
斯普利特	Pe5	Split
斯普林菲尔德	Pe5	Springfield
斯沃博德内	Pe4	Svobodny
斯法克斯	Pe5	Sfax
斯波坎	Pe5	Spokane
斯泰恩谢尔	Pe4	Steinkjer
斯洛伐克	Pl7	Slovakia
斯洛伐克克朗	Ml5	Slovak koruna
斯洛伐克语	Ll6	Slovak
斯洛博齊亞	Pe4	Slobozia
斯洛文尼亚	Pl7	Slovenia
斯洛文尼亚托拉尔	Ml5	Slovenian tolar
斯洛文尼亚语	Ll6	Slovenian
斯瓦尔巴和扬马延	Pl7	Svalbard and Jan Mayen
斯瓦希里语	Ll6	Swahili
斯瓦科普蒙德	Pe4	Swakopmund
斯瓦蒂语	Ll6	Swati
斯科列斯比桑德	Pl5	Ittoqqortoormiit
斯科普里	Pl5	Skopje
斯科特萨米语	Ll6	Skolt Sami
斯莱德尔	Pe4	Slidell
斯里兰卡	Pl7	Sri Lanka
斯里兰卡卢比	Ml5	Sri Lankan rupee
斯里賈亞瓦德納普拉科特	Pe4	Sri Jayawardenepura Kotte
新乌连戈伊	Pe4	Novy Urengoy
新乡	Pe5	Xinxiang
新伊瓜蘇	Pe5	Nova Iguacu
新伦敦	Pe4	New London
新余	Pe5	Xinyu
新切爾卡斯克	Pe4	Novocherkassk
新利马	Pe4	Nova Lima
新加坡	Pl7	Singapore
新加坡元	Ml5	Singapore dollar
新古比雪夫斯克	Pe4	Novokuybyshevsk
新台币	Ml5	New Taiwan dollar
新喀里多尼亚	Pl7	New Caledonia
新奧科特佩克	Pe4	Nueva Ocotepeque
新安	Pe4	Tan An
新尼克里	Pe4	Nieuw Nickerie
新山	Pe5	Johor Bahru
新库兹涅茨克	Pl5	Novokuznetsk
新弗里堡	Pe4	Nova Friburgo
新拉雷多	Pe5	Nuevo Laredo
新普利茅斯	Pe4	New Plymouth
新沂	Pe5	Xinyi
新沙赫京斯克	Pe4	Novoshakhtinsk
新漢堡	Pe5	Novo Hamburgo
新特羅伊茨克	Pe4	Novotroitsk
新维索萨	Pe4	Nova Vicosa
新罗西斯克	Pe5	Novorossiysk
新莫斯科斯克	Pe4	Novomoskovsk
新西伯利亚	Pl5	Novosibirsk
新西兰	Pl7	New Zealand
新西兰元	Ml5	New Zealand dollar
新贝德福德	Pe4	New Bedford
新赫羅納	Pe4	Nueva Gerona
新阿姆斯特丹	Pe4	Nieuw Amsterdam
新阿爾泰斯克	Pe4	Novoaltaysk
新青区	Pe4	Xinqing
施坦斯	Pe4	Stans
施特拉爾松德	Pe4	Stralsund
施維茨	Pe4	Schwyz
旁遮普语	Ll6	Punjabi
日元	Ml5	Japanese yen
日利納	Pe4	Zilina
日帕拉納	Pe4	Ji-Parana
日惹	Pe5	Yogyakarta
日本	Pl7	Japan
日照	Pe5	Rizhao
日语	Ll6	Japanese
旺加努伊	Pe4	Whanganui
旺杜波德朗	Pe4	Wangdue Phodrang
旺阿雷	Pe4	Whangarei
昂加语	Ll6	Angika
昂热	Pe4	Angers
昆博	Pe4	Kumbo
昆卡	Pe5	Cuenca
昆古爾	Pe4	Kungur
昆士敦	Pe4	Queenstown
昆巴	Pe4	Kumba
昆格勒	Pe4	Qo‘ng‘irot
昆都士	Pe5	Kunduz
昌克勒	Pe4	Cankiri
昌迪加尔	Pe5	Chandigarh
昌都	Pe4	Chamdo
明亚	Pe5	Minya
明古魯	Pe5	Bengkulu
明德盧	Pe4	Mindelo
明斯克	Pl5	Minsk
明斯特	Pe5	Munster
明納	Pe5	Minna
春武里	Pe5	Chon Buri
春蓬	Pe4	Chumphon
昭和	Pl5	Syowa
昭通	Pe5	Zhaotong
是拉差	Pe4	Si Racha
晋城	Pe5	Jincheng
普什图语	Ll6	Pashto
普傑	Pe5	Bhuj
普克	Pe4	Puke
普兰尔帕	Pe5	Pucallpa
普列文	Pe4	Pleven
普利茅斯	Pe5	Plymouth
普勒胡姆里	Pe4	Puli Khumri
普埃布拉	Pe6	Puebla
普尔尼亚	Pe4	Purnia
普拉	Pe4	Pula
普拉塞塔斯	Pe4	Placetas
普拉布穆利	Pe4	Prabumulih
普林塞薩港	Pe4	Puerto Princesa
普洛耶什蒂	Pe5	Ploiesti
普瓦捷	Pe4	Poitiers
普約	Pe4	Puyo
普罗夫迪夫	Pe5	Plovdiv
普罗德达图尔	Pe4	Proddatur
普罗旺斯地区艾克斯	Pe4	Aix-en-Provence
普罗维登斯	Pe6	Providence
普羅科皮耶夫斯克	Pe5	Prokopyevsk
普若佛	Pe5	Provo
普诺	Pe4	Puno
普通话	Ll6	Chinese
普那卡	Pe4	Punakha
普里	Pe5	Puri
普里兹伦	Pe4	Prizren
普里耶多尔	Pe4	Prijedor
普雷图河畔圣若泽	Pe5	Sao Jose do Rio Preto
普雷斯科特	Pe4	Prescott
普雷绍夫	Pe4	Presov
普韋布洛	Pe4	Pueblo
普鲁士语	Ll6	Prussian
普鲁登特总统城	Pe5	Presidente Prudente
景德镇	Pe5	Jingdezhen
智利	Pl7	Chile
智利	Ml5	Chilean Unit of account
智利埃斯库多	Ml5	Chilean escudo
智利比索	Ml5	Chilean peso
暖武里	Pe5	Nonthaburi
暹粒	Pe4	Siem Reap
曼丁哥语	Ll6	Mandingo
曼努考	Pe5	Manukau
曼卡托	Pe4	Mankato
曼哈頓	Pe4	Manhattan
曼塔	Pe4	Manta
曼尼普尔语	Ll6	Manipuri
曼德拉	Pe4	Mandera
曼德維爾	Pe4	Mandeville
曼戈切	Pe4	Mangochi
曼斯菲爾	Pe4	Mansfield
曼杜拉	Pe4	Mandurah
曼比季	Pe4	Manbij
曼海姆	Pe6	Mannheim
曼特城	Pe4	Ciudad Mante
曼苏拉	Pe5	Mansoura
曼萨尼约	Pe4	Manzanillo
曼薩	Pe4	Mansa
曼薩孔科	Pe4	Mansa Konko
曼薩尼約	Pe4	Manzanillo
曼諾瓦里	Pe4	Manokwari
曼谷	Pl5	Bangkok
曼达尔语	Ll6	Mandar
曼迪亚	Pe5	Mandya
曼達勒戈壁	Pe4	Mandalgovi
曼鎮	Pe4	Man
曼齐尼	Pe4	Manzini
會晒	Pe4	Ban Houayxay
朔州	Pe5	Shuozhou
朔庄	Pe5	Soc Trang
朗伊尔城	Pl5	Longyearbyen
朗伊爾城	Pe4	Longyearbyen
朗吉语	Ll6	Langi
朗塞斯顿	Pe4	Launceston
朗布尔	Pe5	Rangpur
朗維尤	Pe4	Longview
望加錫	Pe6	Makassar
望加锡	Pl5	Makassar
望加锡语	Ll6	Makasar
朝阳	Pe5	Chaoyang
朝鲜	Pl7	North Korea
朝鲜元	Ml5	North Korean won
木倫	Pe4	Moron
木爾坦	Pe6	Multan
木鲁旰	Pe4	Merca
本努	Pe5	Bannu
本吉拉	Pe4	Benguela
本哈	Pe4	Banha
本图贡萨尔维斯	Pe4	Bento Goncalves
本地治里	Pe5	Pondicherry
本巴语	Ll6	Bemba
本德	Pe4	Bend
本森維爾	Pe4	Bensonville
本溪	Pe6	Benxi
本迪戈	Pe4	Bendigo
札勒烏	Pe4	Zalau
朱古	Pe5	Djougou
朱奈納	Pe4	Geneina
朱巴	Pl5	Juba
朱拉语	Ll6	Jola-Fonyi
朱拜勒	Pe5	Jubail
朱篤	Pe4	Chau Doc
朱諾	Pe4	Juneau
朱诺	Pl5	Juneau
朴子	Pe4	Puzi
朴次茅斯	Pe5	Portsmouth
杜伊塔馬	Pe4	Duitama
杜伊斯堡	Pe6	Duisburg
杜伯薩里	Pe4	Dubasari
杜兰戈	Pe5	Durango
杜切	Pe4	Dutse
杜姆亚特	Pe5	Damietta
杜姆古尔	Pe5	Tumkur
杜尚别	Pl5	Dushanbe
杜拉斯諾	Pe4	Durazno
杜蒂戈林	Pe5	Thoothukudi
杜薩馬雷卜	Pe4	Dhusamareb
杜金卡	Pe4	Dudinka
杜阿拉	Pe6	Douala
杜阿拉语	Ll6	Duala
杜馬	Pe5	Douma
杜魯斯	Pe4	Duluth
束草	Pe4	Sokcho
杭濟	Pe4	Ghanzi
杰克逊	Pe5	Jackson
杰克逊维尔	Pe5	Jacksonville
杰勒法	Pe4	Djelfa
杰尔	Pe4	Gyor
杰斐逊城	Pe4	Jefferson
杰迪代	Pe4	El Jadida
杰马勒布尔县	Pe4	Jamalpur District
東倫敦	Pe5	East London
東吁縣	Pe4	Taungoo
東方	Pe5	Ciudad del Este
東枝	Pe4	Taunggyi
松博特海伊	Pe4	Szombathely
松巴	Pe4	Zomba
松巴萬加	Pe4	Sumbawanga
松本	Pe5	Matsumoto
松索納特	Pe4	Sonsonate
松茲瓦爾	Pe4	Sundsvall
松蓋阿	Pe4	Songea
林加拉语	Ll6	Lingala
林口	Pe4	Linkou
林堡语	Ll6	Limburgish
林奇堡	Pe4	Lynchburg
林德曼	Pl5	Lindeman
林肯	Pe5	Lincoln
林茨	Pe5	Linz
林贝	Pe5	Limbe
林迪	Pe4	Lindi
林邦	Pe5	Lampang
林雪平	Pe4	Linkoping
枝城镇	Pe5	Zhicheng
枣庄	Pe6	Zaozhuang
柏培拉	Pe5	Berbera
柏拉瑞特	Pe4	Ballarat
柏林	Pl5	Berlin
查亚普拉	Pl5	Jayapura
查克玛语	Ll6	Chakma
查塔努加	Pe5	Chattanooga
查塔姆	Pl5	Chatham
查尔斯顿	Pe5	Charleston
查戈斯	Pl5	Chagos
查戈斯群岛	Pl7	Chagos Archipelago
查拉特南戈	Pe4	Chalatenango
查查波亚斯	Pe4	Chachapoyas
查莫罗语	Ll6	Chamorro
查雅普拉	Pe4	Jayapura
柬埔寨	Pl7	Cambodia
柬埔寨瑞尔	Ml5	Cambodian riel
柯尔克孜语	Ll6	Kyrgyz
柯枝	Pe6	Kochi
柳州	Pe6	Liuzhou
柳河县	Pe4	Liuhe County
柴楨 (城鎮)	Pe4	Svay Rieng
标准摩洛哥塔马塞特语	Ll6	Standard Moroccan Tamazight
株洲	Pe6	Zhuzhou
根特	Pe5	Ghent
根西岛	Pl7	Guernsey
格丁尼亚	Pe5	Gdynia
格列博语	Ll6	Grebo
格利维采	Pe5	Gliwice
格勒诺布尔	Pe5	Grenoble
格奧爾吉耶夫斯克	Pe4	Georgiyevsk
格尔夫波特	Pe4	Gulfport
格尔木	Pe4	Golmud
格巴亚语	Ll6	Gbaya
格拉	Pe4	Gera
格拉佐夫	Pe4	Glazov
格拉夫-里內特	Pe4	Graaff-Reinet
格拉姆什	Pe4	Gramsh
格拉纳达	Pe5	Granada
格拉罕镇	Pe4	Grahamstown
格拉茨	Pe5	Graz
格拉西亞斯	Pe4	Gracias
格拉魯斯	Pe4	Glarus
格林斯伯勒	Pe5	Greensboro
格林維爾	Pe4	Greenville
格林纳达	Pl7	Grenada
格林维尔	Pe5	Greenville
格林贝	Pe4	Green Bay
格罗宁根	Pe5	Groningen
格罗德诺	Pe5	Grodno
格羅寧根	Pe4	Groningen
格莱斯贝	Pl5	Glace Bay
格蘭岱爾	Pe5	Glendale
格蘭德營	Pe5	Campo Grande
格連吉克	Pe4	Gelendzhik
格里利	Pe4	Greeley
格里诺克	Pe4	Greenock
格陵兰	Pl7	Greenland
格陵兰语	Ll6	Kalaallisut
格雷文马赫	Pe4	Grevenmacher
格雷茅斯	Pe4	Greymouth
格魯瓊茲	Pe4	Grudziadz
格鲁吉亚	Pl7	Georgia
格鲁吉亚库蓬拉瑞特	Ml5	Georgian Kupon larit
格鲁吉亚拉里	Ml5	Georgian lari
格鲁吉亚语	Ll6	Georgian
桂林	Pe5	Guilin
桃園區	Pe5	Taoyuan District
桑古语	Ll6	Sangu
桑坦德	Pe5	Santander
桑塔利语	Ll6	Santali
桑布鲁语	Ll6	Samburu
桑德兰	Pe5	Sunderland
桑德贝	Pe4	Thunder Bay
桑怒	Pe4	Xam Neua
桑戈爾基	Pe4	Sangolqui
桑戈语	Ll6	Sango
桑托斯	Pe6	Santos
桑格利	Pe5	Sangli
桑珠孜区	Pe4	Samzhubze District
桑皮特	Pe4	Sampit
桑福德	Pe5	Sanford
桑给巴尔	Pe5	Zanzibar
桑达韦语	Ll6	Sandawe
桑鎮	Pe4	San
桓仁镇	Pe4	Huanren
桔井	Pe4	Kratie
梁赞	Pe5	Ryazan
梅克内斯	Pe5	Meknes
梅利利亚	Pe4	Melilla
梅塔语	Ll6	Metaʼ
梅塞德斯	Pe4	Mercedes
梅州	Pe5	Meizhou
梅彭	Pe4	May Pen
梅德寧	Pe4	Medenine
梅德福	Pe4	Medford
梅敦巴语	Ll6	Medumba
梅斯	Pe5	Metz
梅泰理	Pe5	Metairie
梅洛	Pe4	Melo
梅爾辛	Pe5	Mersin
梅特拉卡特拉	Pl5	Metlakatla
梅甘加	Pe4	Meiganga
梅肯	Pe4	Macon
梅萊凱奧克	Pe4	Melekeok
梅薩	Pe6	Mesa
梅诺米尼	Pl5	Menominee
梅農蓋	Pe4	Menongue
梅迪尼普尔	Pe4	Midnapore
梅迪辛哈特	Pe4	Medicine Hat
梅里达	Pl5	Merida
梅里達	Pe5	Merida
梅鲁语	Ll6	Meru
梧州	Pe5	Wuzhou
梭罗	Pe5	Surakarta
梵蒂冈	Pl7	Vatican City
梵蒂冈	Pl5	Vatican
梵语	Ll6	Sanskrit
棕櫚泉	Pe5	Palm Springs
棟古拉	Pe4	Dongola
棟多	Pe4	Dondo
森孫特佩克	Pe4	Sensuntepeque
森納爾	Pe4	Sennar
森莫諾隆	Pe4	Senmonorom
椒江区	Pe5	Jiaojiang
楊梅區	Pe4	Yangmei
楚克语	Ll6	Chuukese
楚格	Pe4	Zug
楚梅布	Pe4	Tsumeb
楚瓦什语	Ll6	Chuvash
楚雄	Pe5	Chuxiong
楠代德	Pe5	Nanded
楠普拉	Pe5	Nampula
榆林	Pe4	Yulin
樂蜀	Pe5	Luxor
橘園鎮	Pe4	Orange Walk Town
檀香山	Pl5	Honolulu
檳椥	Pe4	Ben Tre
欣延加	Pe4	Shinyanga
欧伦塞	Pe4	Ourense
欧元	Ml5	WIR euro
欧元	Ml5	euro
欧元区	Pl7	Eurozone
欧吉克里语	Ll6	Oji-Cree
欧塞奇语	Ll6	Osage
欧姆古温	Pe4	Umm al-Quwain
欧拜伊德	Pe5	Al-Ubayyid
欧文斯伯勒	Pe4	Owensboro
欧洲复合单位	Ml5	European Composite unit
欧洲葡萄牙语	Ll6	European Portuguese
欧洲西班牙语	Ll6	European Spanish
欧洲计算单位	Ml5	European Unit of account
欧洲货币单位	Ml5	European Currency unit
欧洲货币联盟	Ml5	European Monetary unit
欧登塞	Pe4	Odense
欧盟	Pl7	the European Union
欧肯那根语	Ll6	Okanagan
欧里尼奥斯	Pe4	Ourinhos
欽戈拉	Pe4	Chingola
歐克雷爾	Pe4	Eau Claire
歐文	Pe6	Irvine
歐本	Pe4	Auburn
歐申賽德	Pe5	Oceanside
武吉丁宜	Pe5	Bukittinggi
武姆	Pe4	Wum
武威	Pe5	Wuwei
武端	Pe4	Butuan
武里南	Pe4	Buri Ram
歸仁	Pe5	Quy Nhon
比亚埃尔莫萨	Pe5	Villahermosa
比亚维森西奥	Pe5	Villavicencio
比亚里卡	Pe4	Villarrica
比亚里茨	Pe4	Biarritz
比亚韦斯托克	Pe5	Bialystok
比什凯克	Pl5	Bishkek
比佛falls	Pe4	Beaver Falls
比利时	Pl7	Belgium
比利时法郎	Ml5	Belgian franc
比勒费尔德	Pe5	Bielefeld
比勞	Pe4	Birao
比卡內爾	Pe5	Bikaner
比塞大	Pe4	Bizerte
比尔森	Pe4	Plzen
比尔詹德	Pe5	Birjand
比尼亚德尔马	Pe5	Vina del Mar
比尼语	Ll6	Bini
比得哥什	Pe5	Bydgoszcz
比德尔	Pe5	Bidar
比托姆	Pe5	Bytom
比托拉	Pe4	Bitola
比拉德訥格爾	Pe4	Biratnagar
比拉斯布爾	Pe5	Bilaspur
比斯克	Pe5	Biysk
比斯克拉	Pe5	Biskra
比斯拉马语	Ll6	Bislama
比斯特里察	Pe4	Bistrita
比林语	Ll6	Blin
比沙堡	Pe4	Bisha
比洛克西	Pe4	Biloxi
比温巴	Pe4	Byumba
比爾	Pe4	Biel/Bienne
比爾寧凱比	Pe4	Birnin Kebbi
比爾廷	Pe4	Biltine
比爾甘傑	Pe4	Birgunj
比特利斯	Pe4	Bitlis
比瓦尼	Pe4	Bhiwani
比科尔语	Ll6	Bikol
比绍	Pl5	Bissau
比绍 (南非)	Pe4	Bhisho
比罗比詹	Pe4	Birobidzhan
比萊	Pe6	Bhilai
比萊吉克	Pe4	Bilecik
比萨	Pe5	Pisa
比賈爾	Pe4	Bijar
比贾普尔	Pe5	Bijapur
比那爾德里奧	Pe4	Pinar del Rio
比鄂-雷楼	Pe4	Bir Lehlou
比雷埃夫斯	Pe5	Piraeus
比靈斯	Pe4	Billings
毛利语	Ll6	Maori
毛淡棉	Pe5	Mawlamyine
毛里塔尼亚	Pl7	Mauritania
毛里塔尼亚乌吉亚	Ml5	Mauritanian ouguiya
毛里求斯	Pl7	Mauritius
毛里求斯克里奥尔语	Ll6	Morisyen
毛里求斯卢比	Ml5	Mauritian rupee
民禮	Pe5	Binjai
民都鲁	Pe4	Bintulu
水牛城	Pe6	Buffalo
永州	Pe6	Yongzhou
永隆	Pe4	Vinh Long
汉中	Pe4	Hanzhong
汉德加	Pl5	Khandyga
汉斯	Pe4	Reims
汉特-曼西斯克	Pe4	Khanty-Mansiysk
汕头	Pe6	Shantou
江界	Pe5	Kanggye
江门	Pe5	Jiangmen
汤加	Pl7	Tonga
汤加潘加	Ml5	Tongan pa'anga
汤加语	Ll6	Tongan
汤斯维尔	Pe4	Townsville
汪清县	Pe4	Wangqing County
沂水县	Pe4	Yishui
沃利斯克	Pe4	Volsk
沃加沃加	Pe4	Wagga Wagga
沃因賈馬	Pe4	Voinjama
沃基根	Pe5	Waukegan
沃尔塔雷东达	Pe5	Volta Redonda
沃尔库塔	Pe4	Vorkuta
沃思堡	Pe6	Fort Worth
沃拉普克语	Ll6	Volapuk
沃提克语	Ll6	Votic
沃斯托克	Pl5	Vostok
沃洛夫语	Ll6	Wolof
沃洛斯	Pe4	Volos
沃洛格达	Pe5	Vologda
沃特伯里	Pe4	Waterbury
沃特金斯克	Pe4	Votkinsk
沃科夏	Pe5	Waukesha
沃索	Pe4	Wausau
沙佩科	Pe4	Chapeco
沙勒罗瓦	Pe5	Charleroi
沙哇倫多	Pe4	Sawahlunto
沙夫豪森	Pe4	Schaffhausen
沙德林斯克	Pe4	Shadrinsk
沙拉灣	Pe4	Salavan
沙拉迪加	Pe4	Salatiga
沙特里亚尔	Ml5	Saudi riyal
沙特阿拉伯	Pl7	Saudi Arabia
沙赫爾庫爾德	Pe4	Shahrekord
沙赫特	Pe5	Shakhty
沙赫里薩布茲	Pe5	Shahrisabz
沙赫魯德	Pe4	Shahrud
沙里院	Pe4	Sariwon
沙阿禮薩	Pe4	Shahreza
沙馬林達	Pe5	Samarinda
沧州	Pe5	Cangzhou
河江	Pe4	Ha Giang
河源	Pe5	Heyuan
河靜	Pe4	Ha Tinh
沼泽克里语	Ll6	Swampy Cree
泉州	Pe6	Quanzhou
法亞-拉若	Pe4	Faya-Largeau
法倫	Pe4	Falun
法兰西堡	Pe5	Fort-de-France
法国	Pl7	France
法国法郎	Ml5	French franc
法国法郎	Ml5	French uic-franc
法国金法郎	Ml5	French Gold franc
法尤姆	Pe5	Faiyum
法属南部领地	Pl7	French Southern Territories
法属圣马丁	Pl7	St. Martin
法属圭亚那	Pl7	French Guiana
法属波利尼西亚	Pl7	French Polynesia
法戈	Pe4	Fargo
法扎巴德	Pe4	Faizabad
法扎巴德	Pe4	Fayzabad
法拉	Pe4	Farah
法拉納	Pe4	Faranah
法林	Pe4	Farim
法爾茅斯	Pe4	Falmouth
法罗	Pl5	Faroe
法罗群岛	Pl7	the Faroe Islands
法罗语	Ll6	Faroese
法考福	Pl5	Fakaofo
法蒂克	Pe4	Fatick
法薩	Pe4	Fasa
法语	Ll6	French
法達恩古爾馬	Pe4	Fada N'gourma
法郎	Ml5	WIR franc
法里達巴德	Pe6	Faridabad
法马古斯塔	Pl5	Famagusta
法鲁	Pe4	Faro
波來古	Pe4	Pleiku
波兰	Pl7	Poland
波兰兹罗提	Ml5	Polish zloty
波兰语	Ll6	Polish
波切夫斯特魯姆	Pe4	Potchefstroom
波列夫斯科伊	Pe4	Polevskoy
波利伊罗斯	Pe4	Polygyros
波卡特洛	Pe4	Pocatello
波哥大	Pl5	Bogota
波啟浦夕	Pe4	Poughkeepsie
波坦察	Pe4	Potenza
波塔萊格雷	Pe4	Portalegre
波多利斯克	Pe5	Podolsk
波多诺伏	Pl5	Porto-Novo
波多韦柳	Pl5	Porto Velho
波多黎各	Pl7	Puerto Rico
波尔查诺	Pe4	Bolzano
波帕扬	Pe5	Popayan
波德戈里察	Pl5	Podgorica
波托維耶霍	Pe5	Portoviejo
波托西	Pe4	Potosi
波拉特勒	Pe4	Polatli
波拉马尔	Pe4	Porlamar
波斯尼亚-黑塞哥维那可兑换马克	Ml5	Bosnia-Herzegovina Convertible mark
波斯尼亚和黑塞哥维那	Pl7	Bosnia and Herzegovina
波斯尼亚语	Ll6	Bosnian
波斯语	Ll6	Persian
波村	Pe4	Po
波格拉德茨	Pe4	Pogradec
波洛茨克	Pe4	Polotsk
波特爾堡	Pe4	Fort Portal
波特蘭	Pe6	Portland
波纳佩岛	Pl5	Pohnpei
波纳佩语	Ll6	Pohnpeian
波羅克瓦尼	Pe5	Polokwane
波苏斯-迪卡尔达斯	Pe4	Pocos de Caldas
波苏阿莱格里	Pe4	Pouso Alegre
波茨坦	Pe5	Potsdam
波茲南	Pe5	Poznan
波萨达斯	Pe5	Posadas
波蓬德塔	Pe4	Popondetta
波薩里卡	Pe5	Poza Rica
波蘿勉	Pe4	Prey Veng
波里	Pe4	Pori
波里魯阿	Pe4	Porirua
泰亞泰亞嫩	Pe4	Teyateyaneng
泰兹普尔	Pe4	Tezpur
泰勒	Pe4	Tyler
泰勒阿費爾	Pe4	Tal Afar
泰卢固语	Ll6	Telugu
泰国	Pl7	Thailand
泰基爾達	Pe4	Tekirdag
泰塔溫	Pe4	Tataouine
泰姆奈语	Ll6	Timne
泰安	Pe6	Tai'an
泰尔梅兹	Pe4	Termez
泰州	Pe5	Taizhou
泰恩河畔纽卡斯尔	Pe5	Newcastle upon Tyne
泰托沃	Pe4	Tetovo
泰来县	Pe4	Tailai County
泰特斯维尔	Pe4	Titusville
泰米尔语	Ll6	Tamil
泰舍特	Pe4	Tayshet
泰语	Ll6	Thai
泰贝萨	Pe4	Tebessa
泰铢	Ml5	Thai baht
泸州	Pe6	Luzhou
泽列诺多尔斯克	Pe4	Zelenodolsk
泽尼察	Pe4	Zenica
泽纳加语	Ll6	Zenaga
泽西岛	Pl7	Jersey
洋卞语	Ll6	Yangben
洛倫高	Pe4	Lorengau
洛克島	Pe4	Rock Island
洛厄尔	Pe5	Lowell
洛哈	Pe4	Loja
洛坎普頓	Pe4	Rockhampton
洛巴策	Pe4	Lobatse
洛斯安第斯	Pe4	Los Andes
洛斯特克斯	Pe5	Los Teques
洛斯莫奇斯	Pe5	Los Mochis
洛杉矶	Pl5	Los Angeles
洛根	Pe4	Logan
洛格罗尼奥	Pe4	Logrono
洛桑赫萊斯	Pe4	Villa Los Angeles
洛比托	Pe5	Lobito
洛爾卡	Pe4	Lorca
洛班巴	Pe4	Lobamba
洛科賈	Pe4	Lokoja
洛維奇	Pe4	Lovech
洛罗尼亚	Pl5	Fernando de Noronha
洛美	Pl5	Lome
洛賈	Pe4	Lodja
洛里昂	Pe4	Lorient
洛陽	Pe6	Luoyang
洛齐语	Ll6	Lozi
洞海	Pe4	Dong Hoi
津巴布韦	Pl7	Zimbabwe
津市市	Pe5	Jinshi
津德尔	Pe5	Zinder
洪加達	Pe4	Hurghada
洪都拉斯	Pl7	Honduras
洪都拉斯伦皮拉	Ml5	Honduran lempira
洮南	Pe4	Taonan
派塔	Pe4	Paita
派恩布魯夫	Pe4	Pine Bluff
派桑杜	Pe4	Paysandu
测试货币代码	Ml5	Testing Currency code
济宁	Pe6	Jining
济金绍尔	Pe4	Ziguinchor
济马	Pe4	Zima
浦那	Pe6	Pune
浩罕	Pe5	Kokand
海伦	Pe4	Hailun
海兰泡	Pe5	Blagoveshchensk
海地	Pl7	Haiti
海地克里奥尔语	Ll6	Haitian Creole
海地古德	Ml5	Haitian gourde
海地角	Pe5	Cap-Haitien
海岸角	Pe4	Cape Coast
海峡萨利希语	Ll6	Straits Salish
海州	Pe5	Haeju
海德堡	Pe5	Heidelberg
海拉尔区	Pe5	Hailar District
海訥桑德	Pe4	Harnosand
海达语	Ll6	Haida
海门林纳	Pe4	Hameenlinna
海防	Pe6	Haiphong
海陽	Pe4	Ha Tinh
涅任	Pe4	Nizhyn
涅夫捷卡姆斯克	Pe4	Neftekamsk
涅夫捷尤甘斯克	Pe4	Nefteyugansk
涅溫諾梅斯克	Pe4	Nevinnomyssk
涅留恩格里	Pe4	Neryungri
涿州	Pe5	Zhuozhou
淄博	Pe6	Zibo
淮北	Pe5	Huaibei
淮南	Pe6	Huainan
淮安	Pe6	Huai'an
清化	Pe4	Thanh Hoa
清津	Pe5	Chongjin
清萊	Pe4	Chiang Rai
清远	Pe5	Qingyuan
温哥华	Pl5	Vancouver
温尼伯	Pl5	Winnipeg
温得和克	Pl5	Windhoek
温斯顿-塞勒姆	Pe5	Winston-Salem
温旧语	Ll6	Vunjo
温特黑文	Pe4	Winter Haven
温莎	Pe5	Windsor
温都尔汗	Pe4	Ondorkhaan
渭南	Pe4	Weinan
港元	Ml5	Hong Kong dollar
湖州	Pe6	Huzhou
湘潭	Pe6	Xiangtan
湘语	Ll6	Xiang Chinese
湛江	Pe6	Zhanjiang
溫徹斯特	Pe4	Winchester
滑鐵盧	Pe4	Waterloo
滕斯贝格	Pe4	Tonsberg
滕科多戈	Pe4	Tenkodogo
满洲里	Pe4	Manzhouli
满语	Ll6	Manchu
滨州	Pe4	Binzhou
滿浦	Pe4	Manpo
漢堡城邦	Pe4	Ozamiz
漢普頓	Pe5	Hampton
漯河	Pe5	Luohe
漳州	Pe6	Zhangzhou
潍坊	Pe6	Weifang
潘普洛納	Pe5	Pamplona
潘普洛纳	Pe4	Pamplona
潘郎-塔占	Pe4	Phan Rang–Thap Cham
潮州	Pe5	Chaozhou
澳大利亚	Pl7	Australia
澳大利亚元	Ml5	Australian dollar
澳大利亚英语	Ll6	Australian English
澳门	Pl7	Macao
澳门币	Ml5	Macanese pataca
濟尼亞雷	Pe4	Ziniare
濮阳	Pe5	Puyang
濱河聖胡安	Pe4	San Juan del Rio
濱海紹森德	Pe5	Southend-on-Sea
濱海薩凡納	Pe4	Savanna-la-Mar
烏代浦	Pe5	Udaipur
烏列蓋	Pe4	Olgii
烏卡瑞	Pe4	Wukari
烏姆塔塔	Pe4	Mthatha
烏姆布瓦吉	Pe4	Oum El Bouaghi
烏帕塔	Pe4	Upata
烏平通	Pe4	Upington
烏拉爾	Pe5	Oral
烏拉爾地區卡緬斯克	Pe4	Kamensk-Uralsky
烏曼	Pe4	Uman
烏沙克	Pe4	Usak
烏泰他尼	Pe4	Uthai Thani
烏爾古特	Pe4	Urgut
烏爾根奇	Pe4	Urgench
烏約	Pe5	Uyo
烏維拉	Pe4	Uvira
烏蘇盧坦	Pe4	Usulutan
烏蘭固木	Pe4	Ulaangom
烏貝拉巴	Pe5	Uberaba
烏貝蘭迪亞	Pe5	Uberlandia
烏迪內	Pe4	Udine
烏魯阿潘	Pe5	Uruapan
烟台	Pe6	Yantai
热列兹诺哥尔斯克	Pe4	Zheleznogorsk
热基耶	Pe4	Jequie
焦作	Pe5	Jiaozuo
焦特布尔	Pe5	Jodhpur
熱博阿陶	Pe5	Jaboatao dos Guararapes
熱雷米	Pe4	Jeremie
爪哇语	Ll6	Javanese
爱尔兰	Pl7	Ireland
爱尔兰语	Ll6	Irish
爱尔兰镑	Ml5	Irish pound
爱尔巴桑	Pe4	Elbasan
爱沙尼亚	Pl7	Estonia
爱沙尼亚克朗	Ml5	Estonian kroon
爱沙尼亚语	Ll6	Estonian
爱达荷福尔斯	Pe4	Idaho Falls
牙买加	Pl7	Jamaica
牙买加元	Ml5	Jamaican dollar
牙克石	Pe4	Yakeshi
牡丹江	Pe6	Mudanjiang
特伦托	Pe4	Trento
特伦诺语	Ll6	Tereno
特伦顿	Pe5	Trenton
特倫特河畔斯托克	Pe5	Stoke-on-Trent
特克斯和凯科斯群岛	Pl7	the Turks and Caicos Islands
特克薩卡納	Pe4	Texarkana
特别提款权	Ml5	Special Drawing rights
特古西加尔巴	Pl5	Tegucigalpa
特奥菲卢奥托尼	Pe4	Teofilo Otoni
特尔古穆列什	Pe4	Targu Mures
特拉利	Pe4	Tralee
特拉华语	Ll6	Delaware
特拉布宗	Pe5	Trabzon
特拉斯卡拉聯邦	Pe5	Tlaxcala
特木科	Pe5	Temuco
特林吉特语	Ll6	Tlingit
特林达迪	Pe4	Trindade
特爾古日烏	Pe4	Targu Jiu
特爾戈維什泰	Pe4	Targoviste
特爾納特	Pe4	Ternate
特爾納瓦	Pe4	Trnava
特皮克	Pe5	Tepic
特立尼达	Pe4	Trinidad
特立尼达和多巴哥	Pl7	Trinidad and Tobago
特立尼达和多巴哥元	Ml5	Trinidad and Tobago dollar
特立尼達	Pe4	Trinidad
特納	Pe4	Tena
特索语	Ll6	Teso
特维尔	Pe5	Tver
特罗姆瑟	Pe4	Tromso
特罗尔	Pl5	Troll
特羅伊茨克	Pe4	Troitsk
特莱姆森	Pe5	Tlemcen
特費	Pe4	Tefe
特里斯坦-达库尼亚群岛	Pl7	Tristan da Cunha
特里波利	Pe4	Tripoli
特隆赫姆	Pe4	Trondheim
特雷利烏	Pe4	Trelew
特雷斯拉瓜斯	Pe4	Tres Lagoas
特雷維索	Pe4	Treviso
特雷西納	Pe5	Teresina
特雷霍特	Pe4	Terre Haute
特马	Pe5	Tema
特魯希略	Pe4	Trujillo
特鲁克群岛	Pl5	Chuuk
特鲁希略	Pe5	Trujillo
特鲁瓦	Pe4	Troyes
犹太波斯语	Ll6	Judeo-Persian
犹太阿拉伯语	Ll6	Judeo-Arabic
独立城	Pe4	Independence
独鲁万	Pe5	Tacloban
猜納特	Pe4	Chai Nat
玉林	Pe6	Yulin
玉溪	Pe5	Yuxi
玉门	Pe5	Yumen
玛丽埃塔	Pe4	Marietta
玛丽港	Pl5	Mariehamn
现代标准汉语	Ll6	Simplified Mandarin Chinese
现代标准汉语	Ll6	Traditional Mandarin Chinese
现代标准阿拉伯语	Ll6	Modern Standard Arabic
玻利瓦尔城	Pe5	Ciudad Bolivar
玻利维亚	Pl7	Bolivia
玻利维亚 mvdol	Ml5	Bolivian mvdol
玻利维亚比索	Ml5	Bolivian peso
玻利维亚诺	Ml5	Bolivian boliviano
珀勒德布爾	Pe5	Bharatpur
珀斯	Pl5	Perth
班加蘇	Pe4	Bangassou
班吉	Pl5	Bangui
班基	Pe5	Bangui
班巴拉语	Ll6	Bambara
班巴里	Pe4	Bambari
班德堡	Pe4	Bundaberg
班戈	Pe4	Bangor
班提烏	Pe4	Bentiu
班斯卡-比斯特里察	Pe4	Banska Bystrica
班珠尔	Pl5	Banjul
班竹	Pe4	Banjul
班達楠榜	Pe5	Bandarlampung
班顿杜	Pe4	Bandundu
琅勃拉邦	Pe4	Luang Prabang
琅南塔	Pe4	Luang Namtha
琼斯伯勒	Pe4	Jonesboro
瑙堡	Pe4	Qala i Naw
瑙萨里	Pe4	Navsari
瑙鲁	Pl7	Nauru
瑙鲁语	Ll6	Nauru
瑞典	Pl7	Sweden
瑞典克朗	Ml5	Swedish krona
瑞典语	Ll6	Swedish
瑞士	Pl7	Switzerland
瑞士德语	Ll6	Swiss German
瑞士法语	Ll6	Swiss French
瑞士法郎	Ml5	Swiss franc
瑞士高地德语	Ll6	Swiss High German
瑞波	Pe4	Shwebo
瑟克特夫卡爾	Pe5	Syktyvkar
瑟凱	Pe4	Soke
瑟堡-奥克特维尔	Pe4	Cherbourg-Octeville
瑪琅	Pe5	Malang
瑪麗亞港	Pe4	Port Maria
瑪麗亞鎮	Pe4	Villa Maria
瑪麗斯塔德	Pe4	Mariestad
瓜亚基尔	Pl5	Guayaquil
瓜亞拉米林	Pe4	Guajara-Mirim
瓜伊馬斯	Pe4	Guaymas
瓜南比	Pe4	Guanambi
瓜廖尔	Pe5	Gwalior
瓜德罗普	Pl7	Guadeloupe
瓜拉尼语	Ll6	Guarani
瓜拉廷格塔	Pe5	Guaratingueta
瓜拉普阿瓦	Pe4	Guarapuava
瓜拉登嘉楼	Pe5	Kuala Terengganu
瓜拉立卑	Pe4	Kuala Lipis
瓜爾達	Pe4	Guarda
瓜納雷	Pe4	Guanare
瓜維亞雷河畔聖何塞	Pe4	San Jose del Guaviare
瓜纳华托	Pe4	Guanajuato
瓜萊瓜伊丘	Pe4	Gualeguaychu
瓜薩維	Pe4	Guasave
瓜蘭達	Pe4	Guaranda
瓜达尔	Pe4	Gwadar
瓜达尔卡纳尔	Pl5	Guadalcanal
瓜达拉哈拉	Pe6	Guadalajara
瓦伊语	Ll6	Vai
瓦伦	Pe5	Komsomolsk-on-Amur
瓦伦萨	Pe4	Valenca
瓦列霍	Pe4	Vallejo
瓦利斯	Pl5	Wallis
瓦利斯和富图纳	Pl7	Wallis and Futuna
瓦加杜古	Pl5	Ouagadougou
瓦努科	Pe4	Huanuco
瓦努阿图	Pl7	Vanuatu
瓦努阿图瓦图	Ml5	Vanuatu vatu
瓦哈卡	Pe5	Oaxaca de Juarez
瓦喬	Pe4	Huacho
瓦埃勒	Pe4	Vejle
瓦尔巴赖	Pe4	Valparai
瓦尔帕莱索	Pe5	Valparaiso
瓦尔格拉	Pe4	Ouargla
瓦尔瑟语	Ll6	Walser
瓦尔皮瑞语	Ll6	Warlpiri
瓦尔迪维亚	Pe4	Valdivia
瓦尼莫	Pe4	Vanimo
瓦巴格	Pe4	Wabag
瓦希古亞	Pe4	Ouahigouya
瓦德	Pe4	El Oued
瓦德迈达尼	Pe5	Wad Madani
瓦房店	Pe5	Wafangdian
瓦拉斯	Pe4	Huaraz
瓦拉明	Pe4	Varamin
瓦拉納西	Pe6	Varanasi
瓦拉莫语	Ll6	Wolaytta
瓦拉達里斯州長	Pe5	Governador Valadares
瓦斯盧伊	Pe4	Vaslui
瓦朗加尔	Pe6	Warangal
瓦杜兹	Pl5	Vaduz
瓦烏	Pe4	Wau
瓦爾多斯塔	Pe4	Valdosta
瓦爾納	Pe5	Varna
瓦瑞语	Ll6	Waray
瓦纳佐尔	Pe4	Vanadzor
瓦绍语	Ll6	Washo
瓦萨	Pe4	Vaasa
瓦西瓦	Pe4	Wahiawa
瓦赫蘭	Pe5	Oran
瓦都茲	Pe4	Vaduz
瓦里	Pe5	Warri
瓦隆语	Ll6	Walloon
甘南县	Pe4	Gannan County
甘吉布勒姆	Pe4	Kanchipuram
甘地讷格尔	Pe4	Gandhinagar
甘托克	Pe4	Gangtok
甘拜语	Ll6	Ngambay
甘比尔	Pl5	Gambier
甘達吉卡	Pe4	Gandajika
由提卡	Pe4	Utica
甲描育	Pe4	Calbayog
甲米	Pe4	Krabi
界首	Pe4	Jieshou
留尼汪	Pl7	Reunion
登頓	Pe4	Denton
白俄罗斯	Pl7	Belarus
白俄罗斯卢布	Ml5	Belarusian ruble
白俄罗斯语	Ll6	Belarusian
白城	Pe5	Baicheng
白山	Pe5	Baishan
白采尔科维	Pe4	Bila Tserkva
白馬	Pe4	Whitehorse
百慕大	Pl7	Bermuda
百慕大元	Ml5	Bermudan dollar
的黎波里	Pl5	Tripoli
皮乌拉	Pe5	Piura
皮亞朋	Pe4	Pyapon
皮亞特拉-尼亞姆茨	Pe4	Piatra Neamt
皮京语	Ll6	Pijin
皮利比特	Pe4	Pilibhit
皮奥里亚	Pe4	Peoria
皮尔	Pe4	Pierre
皮库斯	Pe4	Picos
皮拉波拉	Pe4	Pirapora
皮拉爾	Pe4	Pilar
皮拉苏农加	Pe4	Pirassununga
皮拉西卡巴	Pe5	Piracicaba
皮文迪	Pe5	Bhiwandi
皮斯科	Pe4	Pisco
皮格斯皮克	Pe4	Piggs Peak
皮爾瓦拉	Pe5	Bhilwara
皮特什蒂	Pe4	Pitesti
皮特凯恩	Pl5	Pitcairn
皮特凯恩群岛	Pl7	the Pitcairn Islands
皮特尔角城	Pe4	Pointe-a-Pitre
皮科將軍鎮	Pe4	General Pico
益山	Pe5	Iksan
益梭通	Pe4	Yasothon
益阳	Pe6	Yiyang
盐城	Pe5	Yancheng
盖勒马	Pe4	Guelma
盖尔扬	Pe4	Gharyan
盖尔达耶	Pe4	Ghardaia
盧加	Pe4	Louga
盧加諾	Pe4	Lugano
盧卡帕	Pe4	Lucapa
盧埃納	Pe4	Luena
盧安夏	Pe4	Luanshya
盧巴	Pe4	Luba
盧本巴希	Pe6	Lubumbashi
盧漢	Pe4	Lujan
盧班戈	Pe4	Lubango
盧茨克	Pe5	Lutsk
盧西	Pe4	Lucea
直名丁宜	Pe5	Tebing Tinggi
直布罗陀	Pl7	Gibraltar
直布罗陀镑	Ml5	Gibraltar pound
直葛	Pe5	Tegal
石嘴山	Pe4	Shizuishan
石山	Pe4	Rock Hill
石河子	Pe5	Shihezi
石首	Pe5	Shishou
碧瑶	Pe5	Baguio
磅同	Pe4	Kampong Thom
磅士卑	Pe4	Kampong Speu
磅清扬	Pe4	Kampong Chhnang
磅湛	Pe4	Kampong Cham
磐石	Pe4	Panshi
祖埃拉特	Pe4	Zouerat
祖尼语	Ll6	Zuni
祖拜爾	Pe5	Az Zubayr
祖瓦拉	Pe4	Zuwara
祖鲁语	Ll6	Zulu
福克兰群岛	Pl7	the Falkland Islands
福克兰群岛镑	Ml5	Falkland Islands pound
福克沙尼	Pe4	Focsani
福塔雷萨	Pe6	Fortaleza
福安	Pe4	Fu'an
福米加	Pe4	Formiga
福莫萨	Pe5	Formosa
福莫薩	Pe4	Formosa
福賈	Pe4	Foggia
科伦坡	Pl5	Colombo
科伯恩城	Pe4	Cockburn Town
科倫巴	Pe4	Corumba
科克	Pe4	Cork
科克舍套	Pe4	Kokshetau
科利马	Pe5	Colima
科加雷姆	Pe4	Kogalym
科勒尔盖布尔斯	Pe4	Coral Gables
科勒爾斯普林斯	Pe5	Coral Springs
科卢韦齐	Pe5	Kolwezi
科哈特	Pe5	Kohat
科圖伊	Pe4	Cotui
科堡	Pe4	Coburg
科塔	Pe5	Kota
科多	Pe4	Codo
科夫斯港	Pe4	Coffs Harbour
科夫罗夫	Pe4	Kovrov
科姆语	Ll6	Kom
科威特	Pl7	Kuwait
科威特第纳尔	Ml5	Kuwaiti dinar
科尔多瓦	Pe6	Cordoba
科尔察	Pe4	Korce
科尔达	Pe4	Kolda
科尼亞	Pe5	Konya
科尼博多姆	Pe5	Konibodom
科布倫茨	Pe5	Koblenz
科布多	Pl5	Hovd
科布多城	Pe4	Khovd
科希策	Pe5	Kosice
科希马	Pe4	Kohima
科恰班巴	Pe6	Cochabamba
科托努	Pe5	Cotonou
科摩罗	Pl7	Comoros
科摩罗	Pl5	Comoro
科摩罗法郎	Ml5	Comorian franc
科摩罗语	Ll6	Comorian
科斯拉伊语	Ll6	Kosraean
科斯提	Pe5	Kosti
科斯特羅馬	Pe5	Kostroma
科普特语	Ll6	Coptic
科林斯堡	Pe5	Fort Collins
科沃拉	Pe4	Kouvola
科沙林	Pe4	Koszalin
科泽科德	Pe5	Kozhikode
科洛姆纳	Pe4	Kolomna
科洛尼亞德爾薩克拉門托	Pe4	Colonia del Sacramento
科潘省聖羅莎	Pe4	Santa Rosa de Copan
科爾多瓦	Pe5	Cordoba
科爾皮諾	Pe5	Kolpino
科特布斯	Pe4	Cottbus
科特拉斯	Pe4	Kotlas
科特迪瓦	Pl7	Cote d'Ivoire
科珀斯克里斯蒂	Pe5	Corpus Christi
科瓦利斯	Pe4	Corvallis
科皮亞波	Pe4	Copiapo
科福里杜亞	Pe4	Koforidua
科科斯	Pl7	the Cocos Islands
科科莫	Pe4	Kokomo
科米-彼尔米亚克语	Ll6	Komi-Permyak
科米语	Ll6	Komi
科索沃	Pl7	Kosovo
科維哈	Pe4	Cobija
科纳克里	Pl5	Conakry
科罗拉多斯普林斯	Pe5	Colorado Springs
科羅內爾	Pe4	Coronel
科羅圭	Pe4	Korogwe
科羅斯堅	Pe4	Korosten
科羅薩爾鎮	Pe4	Corozal Town
科胡特佩克	Pe4	Cojutepeque
科英布拉	Pe4	Coimbra
科莫	Pe5	Como
科莫蒂尼	Pe4	Komotini
科萨语	Ll6	Xhosa
科萬	Pe4	Coban
科西嘉语	Ll6	Corsican
科諾托普	Pe4	Konotop
科貢	Pe4	Kagan
科连特斯	Pe5	Corrientes
科金博	Pe4	Coquimbo
科門達多爾	Pe4	Comendador
科隆群岛	Pl5	Galapagos
科隆语	Ll6	Colognian
科霍戈	Pe4	Korhogo
科韋利	Pe4	Kovel
科马亚瓜	Pe4	Comayagua
秘鲁	Pl7	Peru
秘鲁印第	Ml5	Peruvian inti
秘鲁索尔	Ml5	Peruvian sol
秦皇岛	Pe6	Qinhuangdao
程逸	Pe4	Uttaradit
穆什	Pe4	Mus
穆伊拉	Pe4	Mouila
穆卡拉	Pe5	Mukalla
穆因加	Pe4	Muyinga
穆塔雷	Pe5	Mutare
穆富利拉	Pe4	Mufulira
穆尔西亚	Pe5	Murcia
穆扎夫法尔普尔	Pe5	Muzaffarpur
穆扎法尔纳加尔	Pe5	Muzaffarnagar
穆拉	Pe4	Mugla
穆拉姆维亚	Pe4	Muramvya
穆斯克里语	Ll6	Moose Cree
穆斯塔加奈姆	Pe4	Mostaganem
穆比	Pe5	Mubi
穆索馬	Pe4	Musoma
穆罗姆	Pe4	Murom
穆賽伊卜	Pe4	Musayyib
穆里亚埃	Pe4	Muriae
穆阿斯凯尔	Pe4	Mascara
突厥斯坦	Pe4	Turkistan
突尼斯	Pl7	Tunisia
突尼斯	Pe6	Tunis
突尼斯第纳尔	Ml5	Tunisian dinar
立陶宛	Pl7	Lithuania
立陶宛塔咯呐司	Ml5	Lithuanian talonas
立陶宛立特	Ml5	Lithuanian litas
立陶宛语	Ll6	Lithuanian
竹北	Pe5	Zhubei
符拉迪沃斯托克	Pl5	Vladivostok
第一烏拉爾斯克	Pe4	Pervouralsk
第戎	Pe4	Dijon
第斯普尔	Pe4	Dispur
第比利斯	Pl5	Tbilisi
简体中文	Ll6	Simplified Chinese
米丘林斯克	Pe4	Michurinsk
米什科尔茨	Pe5	Miskolc
米佐语	Ll6	Mizo
米兰德斯语	Ll6	Mirandese
米其芙语	Ll6	Michif
米凱利	Pe4	Mikkeli
米南佳保语	Ll6	Minangkabau
米卢斯	Pe5	Mulhouse
米哈伊洛夫卡	Pe4	Mikhaylovka
米图	Pe4	Mitu
米德尔堡	Pe4	Middelburg
米德爾堡	Pe4	Middelburg
米德爾斯伯勒	Pe5	Middlesbrough
米德蘭	Pe4	Midland
米拉格羅	Pe4	Milagro
米爾布爾哈斯	Pe5	Mirpur Khas
米特拉姆	Pe4	Mihtarlam
米納斯	Pe4	Minas
米納蒂特蘭	Pe5	Minatitlan
米耶尔库雷亚丘克	Pe4	Miercurea Ciuc
米蘇拉	Pe4	Missoula
米阿斯	Pe4	Miass
粟特语	Ll6	Sogdien
粤语	Ll6	Cantonese
約克	Pe5	York
約帕爾	Pe4	Yopal
約拉	Pe4	Yola
約穆	Pe4	Yomou
約羅	Pe4	Yoro
約翰遜城	Pe4	Johnson
約茲加特	Pe4	Yozgat
納倫	Pe4	Naryn
納巴泰	Pe4	Nabatieh
納希切萬	Pe4	Nakhchivan
納曼干	Pe5	Namangan
納杰夫	Pe5	An Najaf
納沃華	Pe4	Navojoa
納爾奇克	Pe5	Nalchik
納瓜	Pe4	Nagua
納米貝	Pe4	Namibe
納考梅	Pe4	Nacaome
納茲蘭	Pe4	Nazran
納蒂廷古	Pe4	Natitingou
納蓋科伊爾	Pe5	Nagercoil
納霍德卡	Pe4	Nakhodka
紐華克	Pe5	Newark
素叻他尼	Pe4	Surat Thani
索倫佐	Pe4	Solenzo
索利卡姆斯克	Pe4	Solikamsk
索加莫索	Pe4	Sogamoso
索加语	Ll6	Soga
索勒	Pe4	Soro
索哈傑	Pe5	Sohag
索圖布阿	Pe4	Sotouboua
索多	Pe4	Sodo
索宁克语	Ll6	Soninke
索尔诺克	Pe4	Szolnok
索尼帕特	Pe5	Sonipat
索布拉尔	Pe4	Sobral
索拉尼库尔德语	Ll6	Kurdish
索拉普	Pe6	Solapur
索波雷	Pe4	Sopore
索洛图恩	Pe4	Solothurn
索洛拉	Pe4	Solola
索爾涅奇諾戈爾斯克	Pe4	Solnechnogorsk
索盧韋齊	Pe4	Solwezi
索科德	Pe4	Sokode
索科托	Pe5	Sokoto
索約	Pe4	Soyo
索羅卡巴	Pe5	Sorocaba
索莫托	Pe4	Somoto
索萊達	Pe5	Soledad
索赫燕杜	Pe5	Thohoyandou
索非亚	Pl5	Sofia
索马里	Pl7	Somalia
索马里先令	Ml5	Somali shilling
索马里语	Ll6	Somali
索龍	Pe4	Sorong
累西腓	Pe6	Recife
紹斯特卡	Pe4	Shostka
紹爾戈陶爾揚	Pe4	Salgotarjan
紹里木	Pe4	Saurimo
綏和	Pe4	Tuy Hoa
綠山城	Pe4	Zielona Gora
維也納新城	Pe4	Wiener Neustadt
維亞濟馬	Pe4	Vyazma
維亞納堡	Pe4	Viana do Castelo
維克薩	Pe4	Vyksa
維列納	Pe4	Vilhena
維堡	Pe4	Viborg
維塞利亞	Pe4	Visalia
維塞烏	Pe4	Viseu
維多利亞城	Pe5	Ciudad Victoria
維戈	Pe5	Vigo
維斯普雷姆	Pe4	Veszprem
維斯比	Pe4	Visby
維爾揚迪	Pe4	Viljandi
維納什堡	Pe4	Vanersborg
繁体中文	Ll6	Traditional Chinese
红鹿	Pe4	Red Deer
约什卡尔奥拉	Pe5	Yoshkar-Ola
约恩苏	Pe4	Joensuu
约旦	Pl7	Jordan
约旦第纳尔	Ml5	Jordanian dinar
约翰内斯堡	Pl5	Johannesburg
约翰斯敦	Pe4	Johnstown
约阿尼纳	Pe4	Ioannina
约鲁巴语	Ll6	Yoruba
纳卡拉	Pe5	Nacala
纳吉迪阿拉伯语	Ll6	Najdi Arabic
纳塔尔	Pe6	Natal
纳奈莫	Pe4	Nanaimo
纳尔瓦	Pe4	Narva
纳尔逊堡	Pl5	Fort Nelson
纳布勒	Pe4	Nabeul
纳库鲁	Pe5	Nakuru
纳恩迪亚尔	Pe4	Nandyal
纳拉扬甘杰	Pe5	Narayanganj
纳沃伊	Pe5	Navoiy
纳沙泰尔	Pe4	Neuchatel
纳瓦霍语	Ll6	Navajo
纳米比亚	Pl7	Namibia
纳米比亚元	Ml5	Namibian dollar
纳西克	Pe6	Nashik
纳西里耶	Pe5	Nasiriyah
纳里扬马尔	Pe4	Naryan-Mar
纳雄耐尔城	Pe4	National
纳马语	Ll6	Nama
纽卡斯尔	Pe6	Newcastle
纽埃	Pl7	Niue
纽埃语	Ll6	Niuean
纽约	Pl5	New York
纽黑文	Pe5	New Haven
绍兴	Pe5	Shaoxing
绍纳语	Ll6	Shona
绥化	Pe5	Suihua
绥德鲁	Pe4	Zwedru
绥棱县	Pe4	Suileng County
维也纳	Pl5	Vienna
维克多维尔	Pe4	Victorville
维吾尔语	Ll6	Uyghur
维堡	Pe4	Vyborg
维多利亚-德拉斯图纳斯	Pe5	Las Tunas
维多利亚-达孔基斯塔	Pe5	Vitoria da Conquista
维尔纽斯	Pl5	Vilnius
维尔茨堡	Pe4	Wurzburg
维捷布斯克	Pe5	Vitebsk
维普森语	Ll6	Veps
维杰亚瓦达	Pe6	Vijayawada
维沙卡帕特南	Pe6	Visakhapatnam
维济亚讷格勒姆	Pe4	Vizianagaram
维罗海滩	Pe4	Vero Beach
维罗纳	Pe5	Verona
绵阳	Pe6	Mianyang
缅元	Ml5	Burmese kyat
缅甸	Pl7	Myanmar
缅甸元	Ml5	Myanmar kyat
缅甸语	Ll6	Burmese
罗克福德	Pe5	Rockford
罗兴亚语	Ll6	Rohingya
罗兹	Pe5	Lodz
罗利	Pe6	Raleigh
罗安达	Pl5	Luanda
罗得西亚元	Ml5	Rhodesian dollar
罗托路亚	Pe4	Rotorua
罗斯康芒	Pe4	Roscommon
罗斯托克	Pe5	Rostock
罗曼什语	Ll6	Romansh
罗森	Pe4	Rawson
罗森海姆	Pe4	Rosenheim
罗瑟拉	Pl5	Rothera
罗瓦涅米	Pe4	Rovaniemi
罗瓦语	Ll6	Rwa
罗萨里奥	Pe6	Rosario
罗赫塔克	Pe5	Rohtak
罗阿坦岛	Pe4	Roatan
罗阿讷	Pe4	Roanne
罗马	Pl5	Rome
罗马尼亚	Pl7	Romania
罗马尼亚列伊	Ml5	Romanian leu
罗马尼亚语	Ll6	Romanian
羅伯茨港	Pe4	Robertsport
羅倫斯縣	Pe4	Lawrence
羅克薩恩斯培尼亞總統城	Pe4	Saenz Pena
羅勇	Pe4	Rayong
羅卡將軍鎮	Pe4	General Roca
羅塞塔	Pe4	Rosetta
羅夫諾	Pe5	Rivne
羅得	Pe4	Rhodes
羅徹斯特	Pe5	Rochester
羅恰	Pe4	Rocha
羅斯拉夫爾	Pe4	Roslavl
羅阿諾克	Pe4	Roanoke
羅馬納	Pe5	La Romana
美元	Ml5	U.S. dollar
美因茨	Pe4	Mainz
美国	Pl7	United States
美国本土外小岛屿	Pl7	the U.S. Outlying Islands
美国英语	Ll6	American English
美属维尔京群岛	Pl7	the U.S. Virgin Islands
美属萨摩亚	Pl7	American Samoa
美式英语	Ll6	US English
美熹德	Pe4	Merced
美茵河畔法蘭克福	Pe6	Frankfurt
美萩	Pe4	My Tho
美里	Pe5	Miri
群山	Pe5	Gunsan
翁吉瓦	Pe4	Ondjiva
翁多	Pe5	Ondo
翁本杜语	Ll6	Umbundu
老挝	Pl7	Laos
老挝基普	Ml5	Laotian kip
老挝语	Ll6	Lao
老街	Pe4	Lao Cai
考姆翁布	Pe5	Kom Ombo
考度	Pe4	Koidutown-Sefadu
考拉克	Pe5	Kaolack
考文垂	Pe5	Coventry
考波什堡	Pe4	Kaposvar
考那斯	Pe5	Kaunas
耶伊	Pe4	Yei
耶夫勒	Pe4	Gavle
耶姆巴语	Ll6	Yemba
耶拿	Pe4	Jena
耶路撒冷	Pl5	Jerusalem
聊城	Pe5	Liaocheng
联合国	Pl7	United Nations
聖伊內斯	Pe4	Santa Ines
聖何塞德馬約	Pe4	San Jose de Mayo
聖佩德羅	Pe5	San Pedro
聖佩德羅	Pe4	San Pedro de Ycuamandiyu
聖佩德羅德胡胡伊	Pe4	San Pedro de Jujuy
聖佩德羅德馬科里斯	Pe5	San Pedro de Macoris
聖克里斯托瓦爾	Pe5	San Cristobal
聖克魯斯德洛里卡	Pe4	Santa Cruz de Lorica
聖加布里埃爾	Pe4	Sao Gabriel
聖卡洛斯	Pe5	Sao Carlos
聖卡洛斯	Pe4	San Carlos
聖卡洛斯德爾蘇利亞	Pe4	San Carlos del Zulia
聖塔倫	Pe5	Santarem
聖塔克魯茲	Pe4	Santa Cruz
聖塔芭芭拉-山美納	Pe4	Samana
聖奧古斯丁	Pe4	St. Augustine
聖安吉洛	Pe4	San Angelo
聖安娜	Pe5	Santa Ana
聖安娜德科羅	Pe4	Coro
聖安德烈	Pe5	Santo Andre
聖安納德爾亞庫馬	Pe5	Santa Ana del Yacuma
聖巴勃羅	Pe5	San Pablo
聖巴巴拉	Pe4	Santa Barbara
聖弗朗西斯科	Pe4	San Francisco
聖弗朗西斯科德馬科里斯	Pe4	San Francisco de Macoris
聖弗蘭西斯科戈特拉	Pe4	San Francisco Gotera
聖彼德斯堡	Pe5	St. Petersburg
聖拉斐爾	Pe4	San Rafael
聖斐利-銀港	Pe4	Puerto Plata
聖查爾斯	Pe5	St. Charles
聖格奧爾基	Pe4	Sfantu Gheorghe
聖洛倫索	Pe5	San Lorenzo
聖特克拉	Pe4	Santa Tecla
聖瑪麗亞	Pe5	Santa Maria
聖瓦內塔	Pe4	Sabaneta
聖米格爾	Pe5	San Miguel
聖米格爾-德-圖庫曼	Pe5	San Miguel de Tucuman
聖約瑟夫	Pe4	St. Joseph
聖約翰	Pe4	St. John's
聖約翰斯	Pe4	St. John's
聖維森特	Pe4	San Vicente
聖羅莎	Pe5	Santa Rosa
聖胡安包蒂斯塔圖斯特佩克	Pe4	San Juan Bautista
聖胡安德拉馬瓜納	Pe4	San Juan de la Maguana
聖胡安德洛斯莫羅斯	Pe4	San Juan de Los Morros
聖若昂達博阿維斯塔	Pe4	Sao Joao da Boa Vista
聖若澤多斯坎波斯	Pe5	Sao Jose dos Campos
聖若澤杜斯皮尼艾斯	Pe5	Sao Jose dos Pinhais
聖荷西	Pe6	San Jose
聖貝爾納多	Pe5	San Bernardo
聖貝納迪諾	Pe6	San Bernardino
聖費利佩	Pe4	San Felipe
聖費爾南多	Pe4	San Fernando
聖路易	Pe4	San Luis
聖路易斯-奧比斯保	Pe4	San Luis Obispo
聖馬丁	Pe4	San Martin
聖馬刁	Pe5	San Mateo
聖馬特烏斯	Pe4	Sao Mateus
聖馬科斯	Pe4	San Marcos
聪加语	Ll6	Tsonga
肇东	Pe4	Zhaodong
肇庆	Pe5	Zhaoqing
肯塔基州蒙蒂塞洛	Pl5	Monticello
肯套	Pe4	Kentau
肯尼亚	Pl7	Kenya
肯尼亚先令	Ml5	Kenyan shilling
肯纳威克	Pe4	Kennewick
肯達里	Pe4	Kendari
胡利亞卡	Pe5	Juliaca
胡姆斯	Pe5	Khoms
胡富夫	Pe5	Hofuf
胡寧	Pe4	Junin
胡布利	Pe5	Hubli
胡帕语	Ll6	Hupa
胡志明	Pe6	Ho Chi Minh
胡志明市	Pl5	Ho Chi Minh City
胡恩	Pe4	Hun
胡杜爾	Pe4	Hudur
胡胡伊	Pl5	Jujuy
胡蒂亞帕	Pe4	Jutiapa
胡蒂卡爾帕	Pe4	Juticalpa
腓尼基语	Ll6	Phoenician
腾越镇	Pe4	Tengyue Town
自由港	Pe4	Freeport
自贡	Pe6	Zigong
臺東	Pe4	Taitung
興南區域	Pe5	Hungnam
興實達	Pe4	Hinthada
舊奧斯科爾	Pe5	Stary Oskol
舊扎戈拉	Pe4	Stara Zagora
舍基	Pe4	Shaki
舍布魯克	Pe4	Sherbrooke
舒亚	Pe4	Shuya
舒兰	Pe4	Shulan
舒門	Pe4	Shumen
舞鹤	Pe4	Maizuru
色軍 (城鎮)	Pe4	Sakon Nakhon
艾卜哈	Pe5	Abha
艾卡朱克语	Ll6	Ekajuk
艾哈迈德讷格尔	Pe5	Ahmednagar
艾因	Pe5	Al Ain
艾奥瓦城	Pe4	Iowa
艾姆斯	Pe4	Ames
艾季达比耶	Pe4	Ajdabiya
艾尔	Pe4	Ayr
艾尔亚奈	Pe4	Aryanah
艾巴克	Pe4	Samangan
艾斯尤特	Pe5	Asyut
艾格瓦特	Pe4	Laghouat
艾森斯塔特	Pe4	Eisenstadt
艾森港	Pe4	Puerto Aisen
艾爾帕索	Pe5	El Paso
艾登	Pe4	Aydin
艾藻尔	Pe5	Aizawl
艾马拉语	Ll6	Aymara
芒加	Pe4	Manga
芒古	Pe4	Mongu
芒特哈根	Pe4	Mount Hagen
芙蓉	Pe5	Seremban
芜湖	Pe5	Wuhu
芝加哥	Pl5	Chicago
芬兰	Pl7	Finland
芬兰语	Ll6	Finnish
芬兰马克	Ml5	Finnish markka
芳格语	Ll6	Fang
芳蒂语	Ll6	Fanti
芹苴	Pe6	Can Tho
芽庄	Pe5	Nha Trang
苏丹	Pl7	Sudan
苏丹镑	Ml5	Sudanese pound
苏克雷	Ml5	sucre
苏博蒂察	Pe4	Subotica
苏呼米	Pe4	Sukhumi
苏哈尔	Pe4	Sohar
苏塞	Pe5	Sousse
苏姆盖特	Pe5	Sumqayit
苏尔	Pe4	Sur
苏库马语	Ll6	Sukuma
苏拉特	Pe6	Surat
苏格兰盖尔语	Ll6	Scottish Gaelic
苏格兰语	Ll6	Scots
苏格艾赫拉斯	Pe4	Souk Ahras
苏美尔语	Ll6	Sumerian
苏联卢布	Ml5	Soviet rouble
苏苏语	Ll6	Susu
苏里南	Pl7	Suriname
苏里南元	Ml5	Surinamese dollar
苏里南汤加语	Ll6	Sranan Tongo
苏里南盾	Ml5	Surinamese guilder
苏里高	Pe4	Surigao
苏韦达	Pe4	Al-Suwayda
苏黎世	Pl5	Zurich
苗栗縣	Pe4	Miaoli
苗语	Ll6	Hmong
若昂佩索阿	Pe5	Joao Pessoa
若茵维莱	Pe5	Joinville
苦盏	Pe5	Khujand
苫小牧	Pe4	Tomakomai
英国	Pl7	the United Kingdom
英国英语	Ll6	British English
英属印度洋领地	Pl7	British Indian Ocean Territory
英属维尔京群岛	Pl7	the British Virgin Islands
英式英语	Ll6	UK English
英德	Pe4	Ende
英语	Ll6	English
英镑	Ml5	British pound
茂名	Pe6	Maoming
茂山郡	Pe4	Musan County
茂物	Pe5	Bogor
茉莉芬	Pe4	Madiun
茨瓦纳语	Ll6	Tswana
茱次丹薩拉戈薩	Pe4	Juchitan de Zaragoza
茶榮	Pe4	Tra Vinh
茹伊斯迪福拉	Pe5	Juiz de Fora
茹阿澤魯	Pe4	Juazeiro
荆门	Pe6	Jingmen
荷兰	Pl7	Netherlands
荷兰盾	Ml5	Dutch guilder
荷兰语	Ll6	Dutch
荷属加勒比区	Pl7	Caribbean Netherlands
荷属圣马丁	Pl7	Sint Maarten
荷属安的列斯盾	Ml5	Netherlands Antillean guilder
荷巴特	Pe4	Hobart
莆田	Pe5	Putian
莎车县	Pe5	Yarkant County
莎阿南	Pe5	Shah Alam
莫丘迪	Pe4	Mochudi
莫佐克托	Pe4	Mojokerto
莫克沙语	Ll6	Moksha
莫克瓜	Pe4	Moquegua
莫卡	Pe4	Moca
莫吉廖夫	Pe5	Mogilyov
莫哈萊斯胡克	Pe4	Mohale's Hoek
莫尔兹比港	Pl5	Port Moresby
莫尔德	Pe4	Molde
莫巴伊	Pe4	Mobaye
莫希	Pe5	Moshi
莫庫巴	Pe4	Mocuba
莫德斯托	Pe5	Modesto
莫拉圖瓦	Pe5	Moratuwa
莫拉達巴德	Pe5	Muradabad
莫斯	Pe4	Moss
莫斯塔爾	Pe4	Mostar
莫斯科	Pl5	Moscow
莫普提	Pe4	Mopti
莫桑比克	Pl7	Mozambique
莫桑比克埃斯库多	Ml5	Mozambican escudo
莫桑比克岛	Pe4	Island of Mozambique
莫桑比克美提卡	Ml5	Mozambican metical
莫森	Pl5	Mawson
莫比尔	Pe5	Mobile
莫洛傑奇諾	Pe4	Maladzyechna
莫洛尼	Pe4	Moroni
莫济里	Pe4	Mazyr
莫科阿	Pe4	Mocoa
莫約班巴	Pe4	Moyobamba
莫索罗	Pe5	Mossoro
莫纳亨	Pe4	Monaghan
莫纳斯提尔	Pe4	Monastir
莫罗戈罗	Pe5	Morogoro
莫萊波洛萊	Pe4	Molepolole
莫西语	Ll6	Mossi
莫隆	Pe4	Moron
莫雷利亚	Pe5	Morelia
莫霍特隆	Pe4	Mokhotlong
莱什	Pe4	Lezhe
莱克查尔斯	Pe4	Lake Charles
莱城	Pe4	Lae
莱康厄尔	Pe4	Leikanger
莱斯特	Pe5	Leicester
莱昂	Pe6	Leon
莱索托	Pl7	Lesotho
莱索托洛蒂	Ml5	Lesotho loti
莱芜	Pe4	Laiwu
莱里贝	Pe4	Hlotse
莱阳	Pe5	Laiyang
菏泽	Pe6	Heze
菩萨	Pe4	Pursat
華盛頓哥倫比亞特區	Pe6	Washington, D.C.
華雷斯城	Pe6	Ciudad Juarez
菲亞納蘭楚阿	Pe4	Fianarantsoa
菲尔特	Pe5	Furth
菲律宾	Pl7	Philippines
菲律宾比索	Ml5	Philippine peso
菲律宾语	Ll6	Filipino
菲罗扎巴德	Pe5	Firozabad
萊凱	Pe4	Les Cayes
萊切	Pe4	Lecce
萊斯布里奇	Pe4	Lethbridge
萊蒂西亞	Pe4	Leticia
萊里亞	Pe4	Leiria
萍乡	Pe5	Pingxiang
营口	Pe5	Yingkou
萨丁语	Ll6	Sardinian
萨亚诺戈尔斯克	Pe4	Sayanogorsk
萨兰斯克	Pe5	Saransk
萨兰达	Pe4	Sarande
萨列哈尔德	Pe4	Salekhard
萨利纳斯	Pe4	Salinas
萨利马	Pe4	Salima
萨南达季	Pe5	Sanandaj
萨卡特卡斯	Pe5	Zacatecas
萨哈林	Pl5	Sakhalin
萨哈语	Ll6	Yakut
萨姆巴尔普尔	Pe5	Sambalpur
萨姆特	Pe4	Sumter
萨尔塔	Pl5	Salta
萨尔布吕肯	Pe5	Saarbrucken
萨尔托	Pe4	Salto
萨尔瓦多	Pl7	El Salvador
萨尔瓦多科朗	Ml5	Salvadoran colon
萨尔蒂约	Pe5	Saltillo
萨戈达	Pe5	Sargodha
萨拉戈萨	Pe5	Zaragoza
萨拉托夫	Pl5	Saratov
萨拉普尔	Pe4	Sarapul
萨拉曼卡	Pe4	Salamanca
萨拉热窝	Pl5	Sarajevo
萨拉特	Pe4	Zarate
萨拉索塔	Pe5	Sarasota
萨摩亚	Pl7	Samoa
萨摩亚塔拉	Ml5	Samoan tala
萨摩亚语	Ll6	Samoan
萨斯卡通	Pe4	Saskatoon
萨格勒布	Pl5	Zagreb
萨波蒂克语	Ll6	Zapotec
萨玛沃	Pe4	Samawah
萨米亚语	Ll6	Saamia
萨莫拉-德伊达尔戈	Pe5	Zamora
萨萨克语	Ll6	Sasak
萨霍语	Ll6	Saho
萨马利亚阿拉姆语	Ll6	Samaritan Aramaic
萨马拉	Pl5	Samara
萬卡韋利卡	Pe4	Huancavelica
葉伊斯克	Pe4	Yeysk
葉夫拉赫	Pe4	Yevlakh
葉戈里耶夫斯克	Pe4	Yegoryevsk
葉海格納佐爾	Pe4	Yeghegnadzor
葡萄牙	Pl7	Portugal
葡萄牙几内亚埃斯库多	Ml5	Portuguese Guinea escudo
葡萄牙埃斯库多	Ml5	Portuguese escudo
葡萄牙语	Ll6	Portuguese
董里	Pe4	Trang
蒂华纳	Pl5	Tijuana
蒂多雷	Pe4	Tidore
蒂夫语	Ll6	Tiv
蒂米什瓦拉	Pe5	Timisoara
蒂蒙	Pe5	Timon
蒂魯內爾維利	Pe5	Tirunelveli
蒂魯吉拉帕利	Pe5	Trichy
蒂魯普	Pe5	Tirupur
蒂鲁帕蒂	Pe5	Tirupati
蒂鲁瓦纳马莱	Pe4	Tiruvannaamalai
蒙克洛瓦	Pe5	Monclova
蒙克顿	Pl5	Moncton
蒙古	Pl7	Mongolia
蒙古图格里克	Ml5	Mongolian tugrik
蒙古语	Ll6	Mongolian
蒙哥马利	Pe4	Montgomery
蒙塔納	Pe4	Montana
蒙夕	Pe4	Muncie
蒙当语	Ll6	Mundang
蒙彼利埃	Pe5	Montpellier
蒙彼利埃	Pe4	Montpelier
蒙得维的亚	Pl5	Montevideo
蒙戈	Pe4	Mongo
蒙戈莫	Pe4	Mongomo
蒙戈语	Ll6	Mongo
蒙斯	Pe4	Mons
蒙杜	Pe4	Moundou
蒙特克里斯蒂	Pe4	Monte Cristi
蒙特哥貝	Pe4	Montego Bay
蒙特塞拉特	Pl7	Montserrat
蒙特普埃茲	Pe4	Montepuez
蒙特普拉塔	Pe4	Monte Plata
蒙特港	Pe4	Puerto Montt
蒙特羅	Pe4	Montero
蒙特里亞	Pe5	Monteria
蒙特雷	Pl5	Monterrey
蒙罗维亚	Pl5	Monrovia
蒙育瓦铜矿	Pe5	Monywa
蒙自	Pe5	Mengzi
蒙蒂斯克拉魯斯	Pe5	Montes Claros
蓋凱杜	Pe5	Gueckedougou
蓋勒敏	Pe4	Guelmim
蓋尼特拉	Pe5	Kenitra
蓋恩斯維爾	Pe4	Gainesville
蓋提夫	Pe5	Qatif
蓋梅納	Pe4	Gemena
蓋貝萊	Pe4	Qabala
蓬塔德爾加達	Pe4	Ponta Delgada
蓬塔戈爾達	Pe4	Punta Gorda
蓬塔格羅薩	Pe5	Ponta Grossa
蓬塔波朗	Pe4	Ponta Pora
蓬塔阿尔塔	Pe4	Punta Alta
蓬塔阿雷纳斯	Pl5	Punta Arenas
蓬塔雷納斯	Pe4	Puntarenas
蓬托菲霍	Pe5	Punto Fijo
蔚山广域	Pe6	Ulsan
蕉城区	Pe5	Jiaocheng
薄遼	Pe5	Bac Lieu
薩凡納	Pe4	Savannah
薩利斯克	Pe4	Salsk
薩利納克魯斯	Pe4	Salina Cruz
薩卜澤瓦爾	Pe5	Sabzevar
薩卡帕	Pe4	Zacapa
薩卡特科盧卡	Pe4	Zacatecoluca
薩哈蘭普爾	Pe5	Saharanpur
薩圖馬雷	Pe4	Satu Mare
薩姆松	Pe5	Samsun
薩尼亞	Pe4	Sarnia
薩尼科萊	Pe4	Sanniquellie
薩希瓦爾	Pe5	Sahiwal
薩拉托加溫泉	Pe4	Saratoga Springs
薩拉曼卡	Pe4	Salamanca
薩拉瓦特	Pe4	Salavat
薩拉馬	Pe4	Salama
薩曼達厄	Pe4	Samandag
薩格爾	Pe5	Sagar
薩爾	Pe4	Sarh
薩爾塞多	Pe4	Salcedo
薩爾嫩	Pe4	Sarnen
薩爾托德爾瓜	Pe4	Salto del Guaira
薩瓦納拉加	Pe4	Sabanalarga
薩莫拉	Pe4	Zamora
薩萊諾	Pe5	Salerno
薩薩里	Pe4	Sassari
薩邁拉	Pe4	Samarra
薩里	Pe5	Sari
薩非	Pe5	Safi
薩韋	Pe4	Saveh
藏语	Ll6	Tibetan
藩切	Pe5	Phan Thiet
蘇亞納	Pe4	Sullana
蘇加武眉	Pe5	Sukabumi
蘇城	Pe4	Sioux
蘇尼亞尼	Pe4	Sunyani
蘇布雷	Pe4	Soubre
蘇庫爾	Pe5	Sukkur
蘇恰瓦	Pe4	Suceava
蘇民納縣	Pe4	Sumenep
蘇瀑	Pe4	Sioux Falls
蘇爾古特	Pe5	Surgut
蘇特	Pe4	Sirte
蘇聖瑪麗	Pe4	Sault Ste. Marie
蘇萊曼尼亞	Pe5	Sulaymaniyah
蘇赫巴托爾	Pe4	Sukhbaatar
蘭契	Pe6	Ranchi
蘭沙	Pe4	Langsa
蘭開斯特	Pe5	Lancaster
蚌埠	Pe5	Bengbu
蛟河	Pe4	Jiaohe
衡水	Pe5	Hengshui
衡陽	Pe6	Hengyang
衢州	Pe5	Quzhou
襄阳	Pe6	Xiangyang
西伯利亚乌索利耶	Pe4	Usolye-Sibirskoye
西俾路支语	Ll6	Western Balochi
西克西卡语	Ll6	Siksika
西冷	Pe4	Serang
西加拿大因纽特语	Ll6	Western Canadian Inuktitut
西北部奥吉布瓦语	Ll6	Northwestern Ojibwa
西塔普尔	Pe4	Sitapur
西奥吉布瓦语	Ll6	Western Ojibwa
西姆拉	Pe4	Shimla
西尔恰尔	Pe4	Silchar
西尔萨	Pe4	Sirsa
西弗里西亚语	Ll6	Western Frisian
西恩富戈斯	Pe4	Cienfuegos
西撒哈拉	Pl7	Western Sahara
西旁遮普语	Ll6	Western Panjabi
西昌	Pe5	Xichang
西桑海语	Ll6	Koyra Chiini
西棕榈滩	Pe6	West Palm Beach
西班牙	Pl7	Spain
西班牙比塞塔	Ml5	Spanish peseta
西班牙港	Pl5	Port of Spain
西班牙语	Ll6	Spanish
西班牙鎮	Pe5	Spanish Town
西西里语	Ll6	Sicilian
西迪布濟德	Pe4	Sidi Bouzid
西迪贝勒阿巴斯	Pe5	Sidi Bel Abbes
西里古里	Pe5	Siliguri
西里西亚语	Ll6	Silesian
西非书面文字	Ll6	N'Ko
西非法郎	Ml5	West African CFA franc
設拉子	Pe6	Shiraz
詩梳風	Pe4	Sisophon
詹江布爾	Pe4	Janjanbureh
誇姆巴	Pe4	Cuamba
諫義里	Pe5	Kediri
諾克斯維爾	Pe5	Knoxville
諾拉	Pe4	Nowra
諾拉	Pe4	Nola
諾曼	Pe4	Norman
諾瓦拉	Pe4	Novara
諾福克	Pe6	Norfolk
諾里奇	Pe4	Norwich
諾里爾斯克	Pe4	Norilsk
諾金斯克	Pe5	Noginsk
謝戈德阿維拉	Pe4	Ciego de Avila
謝普斯敦港	Pe4	Port Shepstone
謝爾吉耶夫鎮	Pe4	Sergiyev Posad
謝爾普霍夫	Pe4	Serpukhov
謝納加	Pe4	Cienaga
謝胡布爾	Pe5	Sheikhupura
謝赫村	Pe4	Kafr el-Sheikh
让蒂尔港	Pe4	Port-Gentil
讷河	Pe4	Nehe
讷瓦布沙阿	Pe5	Nawabshah
许昌	Pe5	Xuchang
诗巫	Pe5	Sibu
诸城	Pe6	Zhucheng
诺丁汉	Pe5	Nottingham
诺亚布尔斯克	Pe4	Noyabrsk
诺加利斯	Pe4	Nogales
诺姆	Pl5	Nome
诺威萨	Pe5	Novi Sad
诺盖语	Ll6	Nogai
诺福克	Pl5	Norfolk Island
诺福克岛	Pl7	Norfolk Island
谅山	Pe4	Lang Son
谢利夫	Pe5	Chlef
谢罗夫	Pe4	Serov
谢菲尔德	Pe6	Sheffield
豐沙里	Pe4	Phongsali
豐班	Pe4	Foumban
豐迪拉克	Pe4	Fond du Lac
象牙海岸	Pl7	Ivory Coast
豪勋爵岛	Pl5	Lord Howe Island
豪拉	Pe6	Howrah
豪萨语	Ll6	Hausa
貝內文托	Pe4	Benevento
貝凱什喬包	Pe4	Bekescsaba
貝尼	Pe5	Beni
貝尼蘇韋夫	Pe5	Beni Suef
貝尼邁扎爾	Pe4	Beni Mazar
貝敦	Pe4	Baytown
貝林佐納	Pe4	Bellinzona
貝爾維爾	Pe4	Belleville
貝約	Pe5	Bello
貝納多圖埃托	Pe4	Venado Tuerto
貝蘭德文	Pe4	Beledweyne
貝貝拉蒂	Pe4	Berberati
貝赫貝漢	Pe4	Behbahan
貝達	Pe4	Al Bayda'
貝雅	Pe4	Beja
貝魯姆	Pe4	Baerum
貢土爾	Pe5	Guntur
貢巴德卡武斯	Pe4	Gonbad-e Qabus
貢德爾	Pe4	Gondar
貢貝	Pe5	Gombe
費拉迪聖安娜	Pe5	Feira de Santana
費爾凱塞杜古	Pe4	Ferkessedougou
費爾班克斯	Pe4	Fairbanks
費耶特維爾	Pe5	Fayetteville
費雷尼亞費	Pe4	Ferrenafe
賈夫納	Pe5	Jaffna
賈帕加	Pe4	Diapaga
賈朗達爾	Pe5	Jalandhar
賓格爾	Pe4	Bingol
賓漢頓	Pe4	Binghamton
賴久爾	Pe5	Raichur
賴布爾	Pe5	Raipur
賽賽	Pe4	Xai-Xai
贝伦	Pl5	Belem
贝克斯菲尔德	Pe5	Bakersfield
贝城	Pe4	Bay
贝宁	Pl7	Benin
贝宁城	Pe6	Benin
贝尔加莫	Pe5	Bergamo
贝尔图阿	Pe5	Bertoua
贝尔格莱德	Pl5	Belgrade
贝尔谢巴	Pe5	Beersheba
贝尔高姆	Pe5	Belgaum
贝拉	Pe5	Beira
贝拉里	Pe5	Bellary
贝桑松	Pe4	Besancon
贝沙尔	Pe4	Bechar
贝沙语	Ll6	Beja
贝洛奥里藏特	Pe6	Belo Horizonte
贝济耶	Pe4	Beziers
贝灵厄姆	Pe4	Bellingham
贝纳语	Ll6	Bena
贝贾亚	Pe5	Bejaia
贝鲁特	Pl5	Beirut
贡布	Pe4	Kampot
费尔南多波利斯	Pe4	Fernandopolis
费尔干纳	Pe5	Fergana
费拉拉	Pe4	Ferrara
费耶特维尔	Pe4	Fayetteville
费萨拉巴德	Pe6	Faisalabad
贾姆穆	Pe5	Jammu
贾姆谢德布尔	Pe6	Jamshedpur
贾巴尔普尔	Pe6	Jabalpur
赛德克语	Ll6	Taroko
赛音山达	Pe4	Sainshand
赞比亚	Pl7	Zambia
赞比亚克瓦查	Ml5	Zambian kwacha
赞詹	Pe5	Zanjan
赣州	Pe6	Ganzhou
赣语	Ll6	Gan Chinese
赤塔	Pl5	Chita
赤峰	Pe6	Chifeng
赤道几内亚	Pl7	Equatorial Guinea
赤道几内亚埃奎勒	Ml5	Equatorial Guinean ekwele
赫勒拿	Pe4	Helena
赫尔辛基	Pl5	Helsinki
赫尔辛堡	Pe4	Helsingborg
赫德岛和麦克唐纳群岛	Pl7	the Heard and McDonald Islands
赫拉德茨-克拉洛韦	Pe4	Hradec Kralove
赫拉蒂庫盧	Pe4	Hlatikulu
赫梅利尼茨基	Pe5	Khmelnytskyi
赫梯语	Ll6	Hittite
赫爾河畔京士頓	Pe5	Kingston upon Hull
赫雷罗语	Ll6	Herero
越南	Pl7	Vietnam
越南盾	Ml5	Vietnamese dong
越南语	Ll6	Vietnamese
越池	Pe5	Viet Tri
路南区	Pe5	Lunan
路易斯安那克里奥尔语	Ll6	Louisiana Creole
路易斯维尔	Pl5	Louisville
路易維爾	Pe5	Louisville
車車爾勒格	Pe4	Tsetserleg
车臣语	Ll6	Chechen
辉南县	Pe4	Huinan County
辛塞萊霍	Pe5	Sincelejo
辛菲罗波尔	Pl5	Simferopol
边和	Pe5	Bien Hoa
辽源	Pe5	Liaoyuan
辽阳	Pe5	Liaoyang
达卡	Pl5	Dhaka
达喀尔	Pl5	Dakar
达尔文	Pl5	Darwin
达尔格瓦语	Ll6	Dargwa
达尔汗	Pe4	Darkhan
达扎葛语	Ll6	Dazaga
达文盖雷	Pe5	Davangere
达曼	Pe6	Dammam
达曼	Pe4	Daman
达沙古兹	Pe5	Dasoguz
达科他语	Ll6	Dakota
达累斯萨拉姆	Pl5	Dar es Salaam
达迈尔	Pe4	Ad-Damir
达里语	Ll6	Dari
迈丹城	Pe4	Maidan Shar
迈尔季	Pe4	Marj
迈尔祖格	Pe4	Murzuk
迈索尔	Pe5	Mysore
迈蒂利语	Ll6	Maithili
迈阿密海滩	Pe5	Miami Beach
连云港	Pe5	Lianyungang
连州	Pe5	Lianzhou
迦约语	Ll6	Gayo
迪亚巴克尔	Pe5	Diyarbakir
迪凯特	Pe4	Decatur
迪基勒	Pe4	Dikhil
迪基希	Pe4	Diekirch
迪尤拉语	Ll6	Dyula
迪布鲁加尔	Pe4	Dibrugarh
迪戈加西亚岛	Pl7	Diego Garcia
迪拜	Pl5	Dubai
迪比克	Pe4	Dubuque
迪沃	Pe4	Divo
迪法	Pe4	Diffa
迪瓦尼耶	Pe5	Al Diwaniyah
迪石	Pe5	Rach Gia
迪维希语	Ll6	Divehi
迪茲富勒	Pe5	Dezful
迪蒙迪维尔	Pl5	Dumont-d'Urville
通傑利	Pe4	Tunceli
通克	Pe4	Tonk
通哈	Pe4	Tunja
通布卡语	Ll6	Tumbuka
通贝斯	Pe4	Tumbes
通辽	Pe5	Tongliao
連科蘭	Pe4	Lankaran
逻辑语	Ll6	Lojban
遂宁	Pe6	Suining
道本语	Ll6	Toki Pona
道格拉斯	Pe4	Douglas
道森	Pl5	Dawson
道森克里克	Pl5	Dawson Creek
達克拉	Pe4	Dakhla
達博拉	Pe4	Dabola
達古潘	Pe4	Dagupan
達哈翁	Pe4	Dajabon
達布	Pe4	Dabou
達文波特	Pe5	Davenport
達曼胡爾	Pe5	Damanhur
達洛亞	Pe5	Daloa
達蘭扎德嘎德	Pe4	Dalanzadgad
達霍克	Pe5	Dohuk
達馬圖魯	Pe5	Damaturu
達馬津	Pe4	Ad-Damazin
達魯	Pe4	Daru
遵义	Pe5	Zunyi
邁克蒂亞	Pe5	Maiquetia
邁科普	Pe4	Maykop
邁萊維	Pe5	Mallawi
邓多克	Pe4	Dundalk
邓州	Pe4	Dengzhou
邓迪	Pe4	Dundee
邢台	Pe5	Xingtai
那不勒斯语	Ll6	Neapolitan
那慕爾	Pe4	Namur
那拉提瓦	Pe4	Narathiwat
那格浦尔	Pe6	Nagpur
那牙	Pe5	Naga
那空拍儂	Pe4	Nakhon Phanom
那空是贪玛叻	Pe5	Nakhon Si Thammarat
邦加	Pe4	Gbarnga
邦加檳港	Pe4	Pangkal Pinang
邦唐	Pe4	Bontang
邦戈爾	Pe4	Bongor
邦杜庫	Pe4	Bondoukou
邦板牙语	Ll6	Pampanga
邦福拉	Pe4	Banfora
邦美蜀	Pe5	Ban Me Thuot
邦阿西南语	Ll6	Pangasinan
邯郸	Pe6	Handan
邵武	Pe4	Shaowu
郡山	Pe5	Koriyama
郴州	Pe5	Chenzhou
都拉斯	Pe4	Durres
都柏林	Pl5	Dublin
鄂木斯克	Pl5	Omsk
鄔闍衍那	Pe5	Ujjain
酒田	Pe4	Sakata
里加	Pl5	Riga
里士满	Pe5	Richmond
里夫语	Ll6	Riffian
里奥加耶戈斯	Pl5	Rio Gallegos
里奥夸尔托	Pe4	Rio Cuarto
里奥布郎库	Pl5	Rio Branco
里奥拉戈	Pe4	Rio Largo
里奧克拉魯	Pe4	Rio Claro
里奧格蘭	Pe4	Rio Grande
里奧特爾塞羅	Pe4	Rio Tercero
里奧班巴	Pe4	Riobamba
里奧貝爾德	Pe4	Rioverde
里奧阿查	Pe4	Riohacha
里尔	Pe6	Lille
里弗塞斯	Pe4	River Cess
里弗赛德	Pe5	Riverside
里德	Pe4	Ridder
里斯本	Pl5	Lisbon
里澤	Pe5	Rize
里瓦斯	Pe4	Rivas
里瓦达维亚海军准将城	Pe4	Comodoro Rivadavia
里窝那	Pe4	Livorno
里約布蘭科	Pe5	Rio Branco
里耶卡	Pe4	Rijeka
里貝朗普雷圖	Pe5	Ribeirao Preto
里贾纳	Pl5	Regina
里霍博斯	Pe4	Rehoboth
里韋拉爾塔	Pe4	Riberalta
里韦拉	Pe5	Rivera
金伯利	Pe4	Kimberley
金华	Pe6	Jinhua
金卡拉	Pe4	Kinkala
金夏沙	Pe6	Kinshasa
金斯波特	Pe4	Kingsport
金斯顿	Pe4	Kingston
金昌	Pe4	Jinchang
金杜	Pe5	Kindu
金沙萨	Pl5	Kinshasa
金瓯	Pe5	Ca Mau
金策	Pe4	Kimchaek
金蘭	Pe4	Cam Ranh
金貝	Pe4	Kimbe
金賈	Pe5	Jinja
金边	Pl5	Phnom Penh
金邦杜语	Ll6	Kimbundu
釧路	Pe4	Kushiro
錫勒亞奈	Pe4	Siliana
錫卡	Pe4	Thika
錫卡爾	Pe5	Sikar
錫卡索	Pe5	Sikasso
錫吉里	Pe4	Siguiri
錫布	Pe4	Sibut
錫拜	Pe4	Sibay
錫比提	Pe4	Sibiti
錫比烏	Pe4	Sibiu
錫泰基	Pe4	Siteki
錫爾詹	Pe4	Sirjan
錫爾赫特	Pe5	Sylhet
錫瓦斯	Pe5	Sivas
錫達拉皮茲	Pe4	Cedar Rapids
錫陀塔那迦	Pe4	Siddharthanagar
錫龍科	Pe4	Sironko
鐵米爾套	Pe4	Temirtau
钦博特	Pe5	Chimbote
钦州	Pe5	Qinzhou
钦西安语	Ll6	Tsimshian
钱德拉普尔	Pe5	Chandrapur
铁力	Pe4	Tieli
铁岭	Pe5	Tieling
铜仁	Pe4	Tongren
铜川	Pe5	Tongchuan
铜陵	Pe5	Tongling
锡亚尔科特	Pe5	Sialkot
锡卜	Pe5	Seeb
锡尔瓦斯萨	Pe4	Silvassa
锡拉丘兹	Pe5	Syracuse
锡拉库萨	Pe4	Syracuse
锡林浩特	Pe4	Xilinhot
锡永	Pe4	Sion
锡特卡	Pl5	Sitka
锡耶纳	Pe4	Siena
锡诺普	Pe4	Sinop
锡鲁万纳塔普拉姆	Pe5	Thiruvananthapuram
锦州	Pe5	Jinzhou
锦普	Pe4	Cam Pha
镇江	Pe5	Zhenjiang
長岡	Pe4	Nagaoka
長景	Pe4	Longview
長灘	Pe6	Long Beach
长岭县	Pe4	Changling County
长治	Pe5	Changzhi
門德費拉	Pe5	Mendefera
門迪	Pe4	Mendi
開塞利	Pe5	Kayseri
開封	Pe5	Kaifeng
開普科勒爾	Pe4	Cape Coral
開雲	Pe4	Cayenne
门多萨	Pl5	Mendoza
门德语	Ll6	Mende
门格洛尔	Pe5	Mangalore
门罗	Pe4	Monroe
闽南语	Ll6	Min Nan Chinese
阆中	Pe4	Langzhong
阜新	Pe5	Fuxin
阜阳	Pe4	Fuyang
阳江	Pe5	Yangjiang
阳泉	Pe5	Yangquan
阿乔利语	Ll6	Acoli
阿亚库乔	Pe4	Ayacucho
阿亞庫喬港	Pe4	Puerto Ayacucho
阿什哈巴德	Pl5	Ashgabat
阿什塔拉克	Pe4	Ashtarak
阿什维尔	Pe4	Asheville
阿伊努语	Ll6	Ainu
阿伦敦	Pe5	Allentown
阿伦达尔	Pe4	Arendal
阿伯丁	Pe4	Aberdeen
阿伯塔巴德	Pe6	Abbottabad
阿克伦	Pe5	Akron
阿克套	Pl5	Aqtau
阿克套	Pe4	Aktau
阿克托别	Pl5	Aqtobe
阿克托比	Pe5	Aktobe
阿克拉	Pl5	Accra
阿克苏	Pe5	Aksu
阿克茹特	Pe4	Akjoujt
阿凱蒂	Pe4	Aketi
阿列克辛	Pe4	Aleksin
阿利坎特	Pe5	Alicante
阿加尔塔拉	Pe5	Agartala
阿加尼亚	Pe4	Hagatna
阿加德茲	Pe4	Agadez
阿加迪尔	Pe5	Agadir
阿努拉德普勒	Pe4	Anuradhapura
阿劳	Pe4	Aarau
阿劳卡	Pe4	Arauca
阿勒	Pe4	Agri
阿勒泰	Pe4	Altay
阿勒皮	Pe4	Alappuzha
阿博伊索	Pe4	Aboisso
阿博維爾	Pe4	Danane
阿博赫尔	Pe4	Abohar
阿卡德语	Ll6	Akkadian
阿卡里瓜	Pe5	Acarigua
阿哈尔	Pe4	Ahar
阿塔富環礁	Pe4	Atafu
阿塔帕梅	Pe4	Atakpame
阿塔爾	Pe4	Atar
阿塞拉	Pe4	Asella
阿塞拜疆	Pl7	Azerbaijan
阿塞拜疆语	Ll6	Azerbaijani
阿塞拜疆马纳特	Ml5	Azerbaijani manat
阿塞语	Ll6	Azeri
阿多埃基蒂	Pe5	Ado Ekiti
阿姆利则	Pe6	Amritsar
阿姆劳蒂	Pe5	Amravati
阿姆哈拉语	Ll6	Amharic
阿姆斯特丹	Pl5	Amsterdam
阿威罗	Pe4	Aveiro
阿富汗	Pl7	Afghanistan
阿富汗尼	Ml5	Afghan afghani
阿尔卡雷克	Pe4	Arkalyk
阿尔及利亚	Pl7	Algeria
阿尔及利亚第纳尔	Ml5	Algerian dinar
阿尔及尔	Pl5	Algiers
阿尔图纳	Pe4	Altoona
阿尔巴尼亚	Pl7	Albania
阿尔巴尼亚列克	Ml5	Albanian lek
阿尔巴尼亚语	Ll6	Albanian
阿尔梅季耶夫斯克	Pe4	Almetyevsk
阿尔梅里亚	Pe4	Almeria
阿尔汉格尔斯克	Pe5	Arkhangelsk
阿尔瓦塞特	Pe4	Albacete
阿尔瓦尔	Pe5	Alwar
阿尔科韦迪	Pe4	Arcoverde
阿尔贝拉	Pe5	Erbil
阿尔赫西拉斯	Pe4	Algeciras
阿尔达比勒	Pe5	Ardabil
阿尔阿尔	Pe5	Arar
阿尔马雷克	Pe4	Olmaliq
阿尤恩	Pl5	El Aaiun
阿尤恩	Pe4	Laayoune
阿尤恩阿特魯斯	Pe4	Ayoun el Atrous
阿尼语	Ll6	Anii
阿巴	Pe5	Aba
阿巴丹	Pe5	Abadan
阿巴坎	Pe4	Abakan
阿巴埃特图巴	Pe4	Abaetetuba
阿布凱馬勒	Pe4	Abu Kamal
阿布哈西亚语	Ll6	Abkhazian
阿布奎基	Pe5	Albuquerque
阿帕季特	Pe4	Apatity
阿帕欽甘	Pe4	Apatzingan
阿库色语	Ll6	Akoose
阿庫雷	Pe5	Akure
阿弗里希利语	Ll6	Afrihili
阿当梅语	Ll6	Adangme
阿彭策爾	Pe4	Appenzell
阿德亚曼	Pe5	Adiyaman
阿德拉尔	Pe4	Adrar
阿德莱德	Pl5	Adelaide
阿托馬約	Pe4	Hato Mayor del Rey
阿拉伯联合酋长国	Pl7	the United Arab Emirates
阿拉伯语	Ll6	Arabic
阿拉克	Pe5	Arak
阿拉卡茹	Pe5	Aracaju
阿拉帕霍语	Ll6	Arapaho
阿拉德	Pe4	Arad
阿拉戈伊尼亚斯	Pe4	Alagoinhas
阿拉斯	Pe4	Arras
阿拉木图	Pl5	Almaty
阿拉沙	Pe4	Araxa
阿拉瓜伊纳	Pl5	Araguaina
阿拉瓜里	Pe4	Araguari
阿拉瓦	Pe4	Arawa
阿拉瓦克语	Ll6	Arawak
阿拉皮拉卡	Pe4	Arapiraca
阿拉米语	Ll6	Aramaic
阿拉胡埃拉	Pe5	Alajuela
阿拉萨图巴	Pe4	Aracatuba
阿拉蓬加斯	Pe4	Arapongas
阿拉贡语	Ll6	Aragonese
阿提	Pe4	Ati
阿提卡米克语	Ll6	Atikamekw
阿斯别斯特	Pe4	Asbest
阿斯图里亚斯语	Ll6	Asturian
阿斯旺	Pe5	Aswan
阿斯特拉罕	Pl5	Astrakhan
阿斯蒂	Pe4	Asti
阿斯马拉	Pl5	Asmara
阿普卡拉纳	Pe4	Apucarana
阿普爾頓	Pe5	Appleton
阿普雷河畔聖費爾南多	Pe4	San Fernando de Apure
阿曼	Pl7	Oman
阿曼里亚尔	Ml5	Omani rial
阿本古鲁	Pe4	Abengourou
阿杰梅尔	Pe5	Ajmer
阿根廷	Pl7	Argentina
阿根廷奥斯特拉尔	Ml5	Argentine austral
阿根廷比索	Ml5	Argentine peso
阿格拉	Pe6	Agra
阿格林尼翁	Pe4	Agrinio
阿桑索尔	Pe6	Asansol
阿森	Pe4	Assen
阿森松岛	Pl7	Ascension Island
阿比林	Pe4	Abilene
阿比让	Pl5	Abidjan
阿法尔语	Ll6	Afar
阿波美	Pe4	Abomey
阿洛菲	Pe4	Alofi
阿洛陶	Pe4	Alotau
阿灵顿	Pe5	Arlington
阿灿语	Ll6	Atsam
阿爾利特	Pe4	Arlit
阿爾卡	Pe5	Al-Kharj
阿爾塔沙特	Pe4	Artashat
阿爾塔米拉	Pe4	Altamira
阿爾巴尤利亞	Pe4	Alba Iulia
阿爾巴門奇	Pe4	Arba Minch
阿爾扎馬斯	Pe4	Arzamas
阿爾拜赫雷	Pe4	Arvaikheer
阿爾泰	Pe4	Altai
阿爾特多夫	Pe4	Altdorf
阿爾特溫	Pe4	Artvin
阿爾特米薩	Pe4	Artemisa
阿爾隆	Pe4	Arlon
阿爾霍納	Pe4	Arjona
阿爾馬維爾	Pe4	Armavir
阿特利斯科	Pe4	Atlixco
阿特劳	Pl5	Atyrau
阿特勞	Pe4	Atyrau
阿特巴拉	Pe4	Atbarah
阿班凯	Pe4	Abancay
阿瑜陀耶	Pe4	Phra Nakhon Si Ayutthaya
阿瑟港	Pe4	Port Arthur
阿瓜斯卡连特斯	Pe5	Aguascalientes
阿瓦士	Pe5	Ahvaz
阿瓦尔语	Ll6	Avaric
阿瓦德语	Ll6	Awadhi
阿瓦查潘	Pe4	Ahuachapan
阿瓦薩	Pe4	Awasa
阿瓦雷	Pe4	Avare
阿瓦鲁阿	Pe4	Avarua
阿留申语	Ll6	Aleut
阿皮亚	Pl5	Apia
阿科拉	Pe5	Akola
阿納科	Pe4	Anaco
阿索格斯	Pe4	Azogues
阿維爾	Pe4	Aweil
阿纳姆	Pe4	Arnhem
阿纳德尔	Pl5	Anadyr
阿纳波利斯	Pe5	Anapolis
阿维斯塔语	Ll6	Avestan
阿罗马尼亚语	Ll6	Aromanian
阿联酋迪拉姆	Ml5	United Arab Emirates dirham
阿肯语	Ll6	Akan
阿莫勒	Pe5	Amol
阿菲永卡拉希萨尔	Pe4	Afyonkarahisar
阿萊格	Pe4	Aleg
阿萨姆语	Ll6	Assamese
阿萨布	Pe4	Assab
阿萨达巴德	Pe4	Asadabad
阿蒂加斯	Pe4	Artigas
阿蒂科肯	Pl5	Atikokan
阿蘇爾	Pe4	Azul
阿蘇阿	Pe4	Azua
阿西斯	Pe4	Assis
阿让	Pe4	Agen
阿讷西	Pe4	Annecy
阿贝奥库塔	Pe5	Abeokuta
阿贝歇	Pe4	Abeche
阿达帕扎勒	Pe5	Adapazari
阿达纳	Pe6	Adana
阿迪格拉特	Pe4	Adigrat
阿迪格语	Ll6	Adyghe
阿速坡	Pe4	Attapeu
阿達瑪	Pe5	Adama
阿里什	Pe4	Arish
阿里克米斯	Pe4	Ariquemes
阿里卡	Pe4	Arica
阿里布尔杜阿尔	Pe4	Alipurduar
阿里格尔	Pe5	Aligarh
阿里萨比耶	Pe4	Ali Sabieh
阿金斯科耶	Pe4	Aginskoye
阿钦斯克	Pe4	Achinsk
阿雅克肖	Pe4	Ajaccio
阿雷佐	Pe4	Arezzo
阿雷基帕	Pe5	Arequipa
阿雷格里港	Pe6	Porto Alegre
阿雷西沃	Pe4	Arecibo
阿雷西费	Pe4	Arrecife
阿馬西亞	Pe4	Amasya
阿馬里洛	Pe4	Amarillo
阿马拉	Pe5	Amarah
阿鲁巴	Pl7	Aruba
阿鲁巴弗罗林	Ml5	Aruban florin
阿鲁沙	Pe5	Arusha
阿鲁阿	Pe5	Arua
陶巴特	Pe5	Taubate
陶朗加	Pe4	Tauranga
陶格夫匹尔斯	Pe4	Daugavpils
陶里亚蒂	Pe5	Tolyatti
陶陶巴尼奧	Pe4	Tatabanya
陽光海岸區政府	Pe4	Sunshine Coast
隆德里納	Pe5	Londrina
隆达语	Ll6	Lunda
隆迪语	Ll6	Rundi
雅乌	Pe4	Jau
雅克梅勒	Pe4	Jacmel
雅典	Pl5	Athens
雅加达	Pl5	Jakarta
雅博蒂卡巴尔	Pe4	Jaboticabal
雅基馬	Pe4	Yakima
雅塔伊	Pe4	Jatai
雅安	Pe5	Ya'an
雅尔塔	Pe4	Yalta
雅库茨克	Pl5	Yakutsk
雅昆達	Pe4	Jacunda
雅浦语	Ll6	Yapese
雅纳乌巴	Pe4	Janauba
雅罗斯拉夫尔	Pe5	Yaroslavl
雅西	Pe5	Iasi
雷丁	Pe5	Reading
雷丁	Pe4	Redding
雷克雅未克	Pl5	Reykjavik
雷吉斯特鲁	Pe4	Registro
雷塔盧萊烏	Pe4	Retalhuleu
雷孔基斯塔	Pe4	Reconquista
雷宾斯克	Pe5	Rybinsk
雷希察	Pe4	Resita
雷恩	Pe5	Rennes
雷根斯堡	Pe4	Regensburg
雷焦卡拉布里亚	Pe4	Reggio Calabria
雷索卢特	Pl5	Resolute
雷西斯滕西亚	Pe5	Resistencia
雷諾	Pe5	Reno
雷諾薩	Pe5	Reynosa
雷阿爾城	Pe4	Vila Real
霍伊	Pe5	Khoy
霍傑伊利	Pe4	Xo‘jayli
霍夫	Pe4	Hof
霍姆斯特德	Pe4	Homestead
霍巴特	Pl5	Hobart
霍拉馬巴德	Pe5	Khorramabad
霍斯佩特	Pe5	Hospet
霍斯希亚尔普尔	Pe4	Hoshiarpur
霍梅尼沙赫爾	Pe5	Khomeyni Shahr
霍爾迪亞	Pe5	Haldia
霍玛	Pe4	Houma
青冈县	Pe4	Qinggang County
非夏爾	Pe4	Fier
非斯	Pe6	Fes
非洲开发银行记账单位	Ml5	ADB Unit of account
鞍山	Pe6	Anshan
鞑靼语	Ll6	Tatar
韋恩堡	Pe5	Fort Wayne
韋柳港	Pe5	Porto Velho
韋爾科姆	Pe5	Welkom
韋科	Pe4	Waco
韋索	Pe4	Ouesso
韋韋特南戈	Pe4	Huehuetenango
韦克舍	Pe4	Vaxjo
韦利亚镇	Pe6	Vila Velha
韦尔瓦	Pe4	Huelva
韦拉克鲁斯	Pe5	Veracruz
韦斯特罗斯	Pe4	Vasteras
韦洛尔	Pe4	Vellore
韦瓦克	Pe4	Wewak
韦纳奇	Pe4	Wenatchee
韩元	Ml5	South Korean won
韩国	Pl7	South Korea
韩城	Pe5	Hancheng
韩语	Ll6	Korean
韶关	Pe5	Shaoguan
順化	Pe5	Hue
順川	Pe5	Sunchon
頭頓	Pe5	Vung Tau
额尔登特	Pe4	Erdenet
首尔	Pl5	Seoul
香巴拉语	Ll6	Shambala
香港	Pl7	Hong Kong
馬丁古	Pe4	Madingou
馬久羅	Pe4	Majuro
馬亞圭斯	Pe5	Mayaguez
馬公	Pe4	Magong
馬卡尼	Pe4	Makeni
馬卡帕	Pe5	Macapa
馬卡斯	Pe4	Macas
馬哈奇卡拉	Pe5	Makhachkala
馬哈拉佩	Pe4	Mahalapye
馬圖林	Pe5	Maturin
馬坦薩斯	Pe4	Matanzas
馬塔加爾帕	Pe4	Matagalpa
馬塔拉	Pe4	Matara
馬塔莫羅斯	Pe5	Matamoros
馬塔蘭	Pe5	Mataram
馬夫達沙特	Pe4	Marvdasht
馬奇克斯	Pe4	Machiques
馬奧	Pe4	Mao
馬安	Pe4	Ma'an
馬尼薩	Pe5	Manisa
馬尼薩萊斯	Pe5	Manizales
馬希謝	Pe4	Maxixe
馬弗拉克	Pe4	Mafraq
馬德林港	Pe4	Puerto Madryn
馬德羅城	Pe4	Ciudad Madero
馬托拉	Pe5	Matola
馬拉卡爾	Pe4	Malakal
馬拉耶爾	Pe4	Malayer
馬拉蒂亞	Pe5	Malatya
馬拉蓋	Pe4	Maragheh
馬斯吉德蘇萊曼	Pe4	Masjed Soleyman
馬斯基根	Pe4	Muskegon
馬斯溫戈	Pe4	Masvingo
馬木	Pe4	Mamou
馬札布卡	Pe4	Mazabuka
馬林加	Pe5	Maringa
馬林迪	Pe4	Malindi
馬查拉	Pe5	Machala
馬格朗	Pe4	Magelang
馬爾丁	Pe4	Mardin
馬爾丹	Pe5	Mardan
馬爾卡拉	Pe4	Markala
馬爾多納多	Pe4	Maldonado
馬爾多納多港	Pe4	Puerto Maldonado
馬爾薩拉	Pe4	Marsala
馬特魯港	Pe4	Mersa Matruh
馬甘格	Pe4	Magangue
馬科庫	Pe4	Makokou
馬納卡普魯	Pe4	Manacapuru
馬納瓜	Pe5	Managua
馬翁	Pe4	Maun
馬萊岡	Pe5	Malegaon
馬薩亞	Pe4	Masaya
馬薩特南戈	Pe4	Mazatenango
馬薩特蘭	Pe5	Mazatlan
馬蘭哲	Pe4	Malanje
馬辰	Pe5	Banjarmasin
馬里利亞	Pe5	Marilia
馬里卜	Pe4	Ma'rib
马克耶夫卡	Pe5	Makiivka
马克萨斯	Pl5	Marquesas
马六甲	Pe5	Malacca
马其顿第纳尔	Ml5	Macedonian denar
马其顿语	Ll6	Macedonian
马切姆语	Ll6	Machame
马利塞-帕萨马科迪语	Ll6	Maliseet-Passamaquoddy
马加丹	Pl5	Magadan
马卡埃	Pe4	Macae
马哈巴德	Pe4	Mahabad
马哈赞加	Pe4	Mahajanga
马图拉	Pe5	Mathura
马坝语	Ll6	Maba
马埃岛	Pl5	Mahe
马塔罗	Pe4	Mataro
马塔莫罗斯	Pl5	Matamoros
马塔迪	Pe5	Matadi
马塞卢	Pl5	Maseru
马塞约	Pe6	Maceio
马孔德语	Ll6	Makonde
马尔代夫	Pl7	Maldives
马尔代夫卢菲亚	Ml5	Maldivian rufiyaa
马尔瓦里语	Ll6	Marwari
马尼拉	Pl5	Manila
马库尔迪	Pe5	Makurdi
马库阿-梅托语	Ll6	Makhuwa-Meetto
马库阿语	Ll6	Makhuwa
马当	Pe4	Madang
马德拉	Pl5	Madeira
马德普拉塔	Pe5	Mar del Plata
马德望	Pe4	Battambang
马德里	Pl5	Madrid
马恩岛	Pl7	the Isle of Man
马恩语	Ll6	Manx
马扎里沙里夫	Pe5	Mazar-i-Sharif
马拉凯	Pe6	Maracay
马拉加	Pe5	Malaga
马拉加斯语	Ll6	Malagasy
马拉博	Pl5	Malabo
马拉地语	Ll6	Marathi
马拉巴	Pe4	Maraba
马拉开波	Pe6	Maracaibo
马拉维	Pl7	Malawi
马拉维克瓦查	Ml5	Malawian kwacha
马拉雅拉姆语	Ll6	Malayalam
马提尼克	Pl7	Martinique
马斯喀特	Pl5	Muscat
马斯特里赫特	Pe4	Maastricht
马普切语	Ll6	Mapuche
马普托	Pl5	Maputo
马朱罗	Pl5	Majuro
马杜赖	Pe6	Madurai
马来西亚	Pl7	Malaysia
马来西亚林吉特	Ml5	Malaysian ringgit
马来语	Ll6	Malay
马林塔尔	Pe4	Mariental
马查科斯	Pe4	Machakos
马格尼托哥尔斯克	Pe5	Magnitogorsk
马格德堡	Pe5	Magdeburg
马法语	Ll6	Mafa
马特瓦拉	Pe4	Matehuala
马瑙斯	Pl5	Manaus
马约特	Pl7	Mayotte
马绍尔群岛	Pl7	the Marshall Islands
马绍尔语	Ll6	Marshallese
马罗尼河畔圣洛朗	Pe4	Saint-Laurent-du-Maroni
马耳他	Pl7	Malta
马耳他语	Ll6	Maltese
马耳他里拉	Ml5	Maltese lira
马耳他镑	Ml5	Maltese pound
马萨特兰	Pl5	Mazatlan
马萨瓦	Pe4	Massawa
马贝拉	Pe4	Marbella
马费滕	Pe4	Mafeteng
马赛语	Ll6	Masai
马赞德兰语	Ll6	Mazanderani
马赫迪耶	Pe4	Mahdia
马达加斯加	Pl7	Madagascar
马达加斯加法郎	Ml5	Malagasy franc
马达加斯加阿里亚里	Ml5	Malagasy ariary
马那瓜	Pl5	Managua
马都拉语	Ll6	Madurese
马里	Pl7	Mali
马里博尔	Pe4	Maribor
马里戈特	Pl5	Marigot
马里法郎	Ml5	Malian franc
马里语	Ll6	Mari
马雷	Pe4	Mary
马鞍山	Pe6	Ma'anshan
马鲁阿	Pe5	Maroua
高岡	Pe4	Takaoka
高平	Pe4	Cao Bang
高棉语	Ll6	Khmer
高陽	Pe5	Goyang
高領	Pe4	Cao Lanh
魯亨蓋里	Pe4	Ruhengeri
魯吉拉	Pe5	Rourkela
魯塔納	Pe4	Rutana
魯布佐夫斯克	Pe4	Rubtsovsk
魯德內	Pe4	Rudniy
魯斯塔維	Pe4	Rustavi
鮑靈格林	Pe4	Bowling Green
鲁伊吉	Pe4	Ruyigi
鲁塞	Pe4	Ruse
鲁巴加丹加语	Ll6	Luba-Katanga
鲁昂	Pe5	Rouen
鲍里索夫	Pe4	Barysaw
鲍里索格列布斯克	Pe4	Borisoglebsk
鲸湾港	Pe4	Walvis Bay
鶴岡	Pe4	Tsuruoka
鸡西	Pe5	Jixi
鹤壁	Pe5	Hebi
鹤岗	Pe5	Hegang
鹿屋	Pe4	Kanoya
麥凱	Pe4	Mackay
麥爾茲堡	Pe4	Fort Myers
麦克默多	Pl5	McMurdo
麦卡伦	Pe5	McAllen
麦格理	Pl5	Macquarie Island
麦迪亚	Pe4	Medea
麦迪逊	Pe5	Madison
麻坡	Pe4	Muar town
麻城	Pe4	Macheng
黃刀鎮	Pe4	Yellowknife
黃石	Pe5	Huangshi
黄土坎子	Pe4	Arsenyev
黄岩区	Pe4	Huangyan
黄金	Ml5	gold
黄金海岸	Pe5	Gold Coast
黄骅	Pe4	Huanghua
黎巴嫩	Pl7	Lebanon
黎巴嫩镑	Ml5	Lebanese pound
黎牙實比	Pe5	Legazpi
黑堡	Pe4	Blacksburg
黑山	Pl7	Montenegro
黑格斯敦	Pe4	Hagerstown
黑河	Pe4	Heihe
黑河	Pe4	Black River
黑潭	Pe5	Blackpool
黑角	Pe5	Pointe-Noire
黑道達	Pe5	Hetauda
黑里紹	Pe4	Herisau
默伦	Pe5	Melun
默克萊	Pe4	Mek'ele
默弗里斯伯勒	Pe4	Murfreesboro
默蘇利珀德姆	Pe4	Machilipatnam
齋浦爾	Pe6	Jaipur
齐切瓦语	Ll6	Nyanja
齐齐哈尔	Pe6	Qiqihar
龍川	Pe5	Long Xuyen
龍杜	Pe4	Rundu
龐塞	Pe4	Ponce
龐越	Pe4	Probolinggo
龙多诺波利斯	Pe4	Rondonopolis
龙岩	Pe5	Longyan
龙江	Pe4	Longjiang
