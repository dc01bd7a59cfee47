wir евро	Ml5	WIR euro
wir франк	Ml5	WIR franc
аба	Pe5	Aba
абадан	Pe5	Abadan
абакан	Pe4	Abakan
абанкай	Pe4	Abancay
абаэтетуба	Pe4	Abaetetuba
абботсфорд	Pe4	Abbotsford
абботтабад	Pe6	Abbottabad
абенгуру	Pe4	Abengourou
абеокута	Pe5	Abeokuta
абердин	Pe4	Aberdeen
абеше	Pe4	Abeche
абиджан	Pl5	Abidjan
абилин	Pe4	Abilene
абоисо	Pe4	Aboisso
абомей	Pe4	Abomey
абохар	Pe4	Abohar
абу-кемаль	Pe4	Abu Kamal
абха	Pe5	Abha
абхазский	Ll6	Abkhazian
авадхи	Ll6	Awadhi
аваре	Pe4	Avare
аварский	Ll6	Avaric
аваруа	Pe4	Avarua
авейль	Pe4	Aweil
авейру	Pe4	Aveiro
авестийский	Ll6	Avestan
авка	Pe5	Awka
аврора	Pe5	Aurora
австралийский английский	Ll6	Australian English
австралийский доллар	Ml5	Australian dollar
австралия	Pl7	Australia
австрийский немецкий	Ll6	Austrian German
австрийский шиллинг	Ml5	Austrian schilling
австрия	Pl7	Austria
агадес	Pe4	Agadez
агадир	Pe5	Agadir
агартала	Pe5	Agartala
агбовиль	Pe4	Danane
агем	Ll6	Aghem
агинское	Pe4	Aginskoye
агра	Pe6	Agra
агринион	Pe4	Agrinio
агры	Pe4	Agri
агуа-приета	Pe4	Agua Prieta
агуаскальентес	Pe5	Aguascalientes
адак	Pl5	Adak
адана	Pe6	Adana
адангме	Ll6	Adangme
адапазары	Pe5	Adapazari
адди-грат	Pe4	Adigrat
аддис-абеба	Pl5	Addis Ababa
аделаида	Pl5	Adelaide
аден	Pl5	Aden
адждабия	Pe4	Ajdabiya
аджмер	Pe5	Ajmer
адо-экити	Pe5	Ado Ekiti
адрар	Pe4	Adrar
адыгейский	Ll6	Adyghe
адыяман	Pe5	Adiyaman
ажен	Pe4	Agen
азербайджан	Pl7	Azerbaijan
азербайджанский	Ll6	Azerbaijani
азербайджанский манат	Ml5	Azerbaijani manat
азорские о-ва	Pl5	Azores
аиджал	Pe5	Aizawl
айбак	Pe4	Samangan
айдахо-фолс	Pe4	Idaho Falls
айдын	Pe4	Aydin
айзенштадт	Pe4	Eisenstadt
аймара	Ll6	Aymara
айн-сефра	Pe4	Ain Sefra
айнский	Ll6	Ainu
айова-сити	Pe4	Iowa
акаба	Pe4	Aqaba
акан	Ll6	Akan
акаригуа	Pe5	Acarigua
акети	Pe4	Aketi
акжужт	Pe4	Akjoujt
аккадский	Ll6	Akkadian
аккра	Pl5	Accra
акола	Pe5	Akola
акоосе	Ll6	Akoose
акрон	Pe5	Akron
аксу	Pe5	Aksu
актау	Pl5	Aqtau
актау	Pe4	Aktau
актобе	Pl5	Aqtobe
актобе	Pe5	Aktobe
акуре	Pe5	Akure
алагоиньяс	Pe4	Alagoinhas
аландские о-ва	Pl7	the Aland Islands
алахуэла	Pe5	Alajuela
алба-юлия	Pe4	Alba Iulia
албания	Pl7	Albania
албанский	Ll6	Albanian
албанский лек	Ml5	Albanian lek
алвар	Pe5	Alwar
алег	Pe4	Aleg
александруполис	Pe4	Alexandroupoli
алексин	Pe4	Aleksin
алеутский	Ll6	Aleut
алжир	Pl7	Algeria
алжир	Pe6	Algiers
алжирский динар	Ml5	Algerian dinar
али-сабье	Pe4	Ali Sabieh
алигарх	Pe5	Aligarh
аликанте	Pe5	Alicante
алипурдуар	Pe4	Alipurduar
аллахабад	Pe6	Prayag
аллентаун	Pe5	Allentown
аллеппи	Pe4	Alappuzha
алмалык	Pe4	Olmaliq
алматы	Pl5	Almaty
алор-сетар	Pe5	Alor Setar
алотау	Pe4	Alotau
алофи	Pe4	Alofi
алтай	Pe4	Altay
алтай	Pe4	Altai
алтамира	Pe4	Altamira
алтуна	Pe4	Altoona
аль-айн	Pe5	Al Ain
аль-хумс	Pe5	Khoms
альбасете	Pe4	Albacete
альбукерке	Pe5	Albuquerque
альмерия	Pe4	Almeria
альметьевск	Pe4	Almetyevsk
альтдорф	Pe4	Altdorf
альтон	Pe4	Alton
альхесирас	Pe4	Algeciras
ам-тиман	Pe4	Am Timan
амарилло	Pe4	Amarillo
амасья	Pe4	Amasya
амбала	Pe4	Ambala
амбато	Pe5	Ambato
амбон	Pe5	Ambon
американа	Pe5	Americana
американский английский	Ll6	American English
американское самоа	Pl7	American Samoa
амман	Pl5	Amman
амоль	Pe5	Amol
амравати	Pe5	Amravati
амритсар	Pe6	Amritsar
амстердам	Pl5	Amsterdam
амхарский	Ll6	Amharic
амьен	Pe4	Amiens
ан-наджаф	Pe5	An Najaf
анадырь	Pl5	Anadyr
анако	Pe4	Anaco
анаполис	Pe5	Anapolis
ангарск	Pe5	Angarsk
ангика	Ll6	Angika
ангилья	Pl7	Anguilla
английский	Ll6	English
ангола	Pl7	Angola
ангольская кванза	Ml5	Angolan kwanza
ангрен (город)	Pe5	Angren
ангтхонг	Pe4	Ang Thong
андерсон	Pe4	Anderson
андижан	Pe5	Andijan
андон	Pe4	Andong
андорра	Pl7	Andorra
андоррская песета	Ml5	Andorran peseta
андрадина	Pe4	Andradina
андхой	Pe4	Andkhoy
анже	Pe4	Angers
анжеро-судженск	Pe4	Anzhero-Sudzhensk
ании	Ll6	Anii
анкона	Pe4	Ancona
анкоридж	Pl5	Anchorage
анн-арбор	Pe5	Ann Arbor
аннаба	Pe5	Annaba
аннаполис	Pe4	Annapolis
ансан	Pe5	Ansan
анси	Pe4	Annecy
антананариву	Pl5	Antananarivo
антарктида	Pl7	Antarctica
антигуа	Pl5	Antigua
антигуа и барбуда	Pl7	Antigua and Barbuda
антигуа-гуатемала	Pe4	Antigua Guatemala
антиохия	Pe5	Antioch
антофагаста	Pe5	Antofagasta
анурадхапура	Pe4	Anuradhapura
анхелес	Pe5	Angeles
анцирабе	Pe5	Antsirabe
анциранана	Pe4	Antsiranana
аньда	Pe4	Anda
анькан	Pe6	Ankang
аньлу	Pe4	Anlu
аньцин	Pe5	Anqing
аньшань	Pe6	Anshan
аньшунь	Pe5	Anshun
аньян	Pe5	Anyang
аоста	Pe4	Aosta
аотеароа	Pl7	Aotearoa New Zealand
апатиты	Pe4	Apatity
апиа	Pl5	Apia
апингтон	Pe4	Upington
аплтон	Pe5	Appleton
аппенцелль	Pe4	Appenzell
апукарана	Pe4	Apucarana
арабский	Ll6	Arabic
арабский литературный	Ll6	Modern Standard Arabic
арава	Pe4	Arawa
аравакский	Ll6	Arawak
арагонский	Ll6	Aragonese
арагуаина	Pl5	Araguaina
арагуари	Pe4	Araguari
арад	Pe4	Arad
аракажу	Pe5	Aracaju
арамейский	Ll6	Aramaic
арапахо	Ll6	Arapaho
арапирака	Pe4	Arapiraca
арапонгас	Pe4	Arapongas
арасатуба	Pe4	Aracatuba
арау	Pe4	Aarau
араука	Pe4	Arauca
араша	Pe4	Araxa
арба-мынч	Pe4	Arba Minch
арвайхээр	Pe4	Arvaikheer
аргентина	Pl7	Argentina
аргентинский аустрал	Ml5	Argentine austral
аргентинский песо	Ml5	Argentine peso
ардебиль	Pe5	Ardabil
арекипа	Pe5	Arequipa
арендал	Pe4	Arendal
аресибо	Pe4	Arecibo
ареццо	Pe4	Arezzo
арзамас	Pe4	Arzamas
арика	Pe4	Arica
арикемис	Pe4	Ariquemes
аркалык	Pe4	Arkalyk
арковерди	Pe4	Arcoverde
арлингтон	Pe5	Arlington
арлит	Pe4	Arlit
арлон	Pe4	Arlon
армавир	Pe4	Armavir
армения	Pl7	Armenia
армянский	Ll6	Armenian
армянский драм	Ml5	Armenian dram
арнем	Pe4	Arnhem
аррас	Pe4	Arras
арресифе	Pe4	Arrecife
арсеньев	Pe4	Arsenyev
арташат	Pe4	Artashat
артвин	Pe4	Artvin
артемиса	Pe4	Artemisa
артигас	Pe4	Artigas
аруа	Pe5	Arua
аруба	Pl7	Aruba
арубанский флорин	Ml5	Aruban florin
арумынский	Ll6	Aromanian
аруша	Pe5	Arusha
архангельск	Pe5	Arkhangelsk
архипелаг чагос	Pl7	Chagos Archipelago
аръар	Pe5	Arar
арьяна	Pe4	Aryanah
ас-сальт	Pe4	Salt
асадабад	Pe4	Asadabad
асансол	Pe6	Asansol
асбест	Pe4	Asbest
асис	Pe4	Assis
асмэра	Pl5	Asmara
асогес	Pe4	Azogues
ассамский	Ll6	Assamese
ассен	Pe4	Assen
асти	Pe4	Asti
астрахань	Pl5	Astrakhan
астурийский	Ll6	Asturian
асу	Ll6	Asu
асуа-де-компостела	Pe4	Azua
асуан	Pe5	Aswan
асуль	Pe4	Azul
асунсьон	Pl5	Asuncion
асьют	Pe5	Asyut
асэб	Pe4	Assab
асэлла	Pe4	Asella
атакпаме	Pe4	Atakpame
атар	Pe4	Atar
атафу	Pe4	Atafu
атбара	Pe4	Atbarah
атенс	Pe4	Athens
ати	Pe4	Ati
атикамек	Ll6	Atikamekw
атлантик-сити	Pe4	Atlantic
атлиско	Pe4	Atlixco
ато-майор-дель-реи	Pe4	Hato Mayor del Rey
атсам	Ll6	Atsam
аттапы	Pe4	Attapeu
атырау	Pl5	Atyrau
ауаса	Pe4	Awasa
ауачапан	Pe4	Ahuachapan
аугсбург	Pe5	Augsburg
аурангабад	Pe6	Aurangabad
афарский	Ll6	Afar
афгани	Ml5	Afghan afghani
афганистан	Pl7	Afghanistan
афины	Pl5	Athens
африкаанс	Ll6	Afrikaans
африхили	Ll6	Afrihili
афьон-карахисар	Pe4	Afyonkarahisar
ахар	Pe4	Ahar
ахваз	Pe5	Ahvaz
ахмеднагар	Pe5	Ahmednagar
ачехский	Ll6	Acehnese
ачинск	Pe4	Achinsk
ачоли	Ll6	Acoli
аштарак	Pe4	Ashtarak
ашхабад	Pl5	Ashgabat
аюн-эль-атрус	Pe4	Ayoun el Atrous
аюттхая	Pe4	Phra Nakhon Si Ayutthaya
аякучо	Pe4	Ayacucho
аяччо	Pe4	Ajaccio
баабда	Pe4	Baabda
баакуба	Pe5	Baqubah
бабаойо	Pe4	Babahoyo
багамойо	Pe4	Bagamoyo
багамский доллар	Ml5	Bahamian dollar
багамы	Pl7	Bahamas
багдад	Pl5	Baghdad
багио	Pe5	Baguio
баглан	Pe5	Baghlan
баглунг	Pe4	Baglung
бадахос	Pe4	Badajoz
бадаюн	Pe4	Budaun
бадулла	Pe4	Badulla
бадэ	Pe4	Bade District
баже	Pe4	Bage
баия	Pl5	Bahia
баия-бланка	Pe5	Bahia Blanca
баия-де-бандерас	Pl5	Bahia de Banderas
байдабо	Pe4	Baidoa
байрам-цурри	Pe4	Bajram Curri
байцюань	Pe4	Baiquan
байчэн	Pe5	Baicheng
байшань	Pe5	Baishan
бакабал	Pe4	Bacabal
бакзянг	Pe4	Bac Giang
баккан	Pe4	Bac Kan
бакльеу	Pe5	Bac Lieu
баколод	Pe5	Bacolod
баку	Pl5	Baku
бакэу	Pe4	Bacau
балаково	Pe4	Balakovo
балахна	Pe4	Balakhna
балашов	Pe4	Balashov
балийский	Ll6	Balinese
баликпапан	Pe5	Balikpapan
балканабад	Pe4	Balkanabat
балларат	Pe4	Ballarat
балсас	Pe4	Balsas
балх	Pe4	Balkh
балхаш	Pe4	Balkhash
балыкесир	Pe5	Balikesir
бам	Pe4	Bam
бамако	Pl5	Bamako
бамбара	Ll6	Bambara
бамбари	Pe4	Bambari
баменда	Pe5	Bamenda
бамиан	Pe4	Bamyan
бамум	Ll6	Bamun
бангасу	Pe4	Bangassou
банги	Pl5	Bangui
бангкок	Pl5	Bangkok
бангладеш	Pl7	Bangladesh
бангладешская така	Ml5	Bangladeshi taka
бангор	Pe4	Bangor
бандаберг	Pe4	Bundaberg
бандар-лампунг	Pe5	Bandarlampung
банджармасин	Pe5	Banjarmasin
бандунду	Pe4	Bandundu
банес	Pe4	Banes
банжул	Pl5	Banjul
бани	Pe4	Bani
банну	Pe5	Bannu
банска-бистрица	Pe4	Banska Bystrica
бантио	Pe4	Bentiu
банфора	Pe4	Banfora
банха	Pe4	Banha
баня-лука	Pe5	Banja Luka
баодин	Pe6	Baoding
баотоу	Pe6	Baotou
баоцзи	Pe5	Baoji
баошань	Pe6	Baoshan
барамула	Pe4	Baramulla
барановичи	Pe4	Baranovichi
бараона	Pe4	Barahona
барбадос	Pl7	Barbados
барбадосский доллар	Ml5	Barbadian dollar
барбасена	Pe4	Barbacena
бардхаман	Pe5	Bardhaman
барели	Pe5	Bareilly
бари	Pe5	Bari
баринас	Pe5	Barinas
барисал	Pe5	Barisal
баркисимето	Pe6	Barquisimeto
баркливилл	Pe4	Barclayville
барлетта	Pe4	Barletta
барнаул	Pl5	Barnaul
барра-ду-гарсас	Pe4	Barra do Garcas
барра-манса	Pe4	Barra Mansa
барранкабермеха	Pe4	Barrancabermeja
барранкилья	Pe6	Barranquilla
баррейрас	Pe4	Barreiras
барретус	Pe4	Barretos
барри	Pe4	Barrie
бартлетт	Pe5	Bartlett
бас-тер	Pe4	Basse-Terre
баса	Ll6	Basaa
басанкусу	Pe4	Basankusu
басар	Pe4	Bassar
баскский	Ll6	Basque
бассе-санта-су	Pe4	Basse Santa Su
бассейн	Pe5	Pathein
бастер	Pe4	Basseterre
бат	Pe4	Bath
бата	Pe4	Bata
батайск	Pe4	Bataysk
батангас	Pe5	Batangas
бататайс	Pe4	Batatais
батман	Pe5	Batman
батна	Pe5	Batna
батон-руж	Pe5	Baton Rouge
баттамбанг	Pe4	Battambang
баттерворт	Pe5	Butterworth
баттикалоа	Pe4	Batticaloa
бату-пахат	Pe4	Batu Pahat
бауру	Pe5	Bauru
баучи	Pe5	Bauchi
бафата	Pe4	Bafata
бафиа	Pe4	Bafia
бафия	Ll6	Bafia
бафра	Pe4	Bafra
бафусам	Pe5	Bafoussam
бафут	Ll6	Bafut
бахавалпур	Pe5	Bahawalpur
бахр-дар	Pe5	Bahir Dar
бахрайч	Pe4	Bahraich
бахрейн	Pl7	Bahrain
бахрейнский динар	Ml5	Bahraini dinar
башкирский	Ll6	Bashkir
бая-маре	Pe4	Baia Mare
баямо	Pe4	Bayamo
баянхонгор	Pe4	Bayankhongor
беджа	Ll6	Beja
беджа	Pe4	Beja
беджая	Pe5	Bejaia
бежа	Pe4	Beja
безансон	Pe4	Besancon
безье	Pe4	Beziers
бей-сити	Pe4	Bay
бейкерсфилд	Pe5	Bakersfield
бейла	Pe4	Beyla
бейра	Pe5	Beira
бейрут	Pl5	Beirut
бекаси	Pe6	Bekasi
бекешчаба	Pe4	Bekescsaba
беларусь	Pl7	Belarus
белая церковь	Pe4	Bila Tserkva
белгаум	Pe5	Belgaum
белград	Pl5	Belgrade
белебей	Pe4	Belebey
беледуэйне	Pe4	Beledweyne
белен	Pl5	Belem
белиз	Pl7	Belize
белизский доллар	Ml5	Belize dollar
беллари	Pe5	Bellary
беллвилл	Pe4	Belleville
беллингхэм	Pe4	Bellingham
беллинцона	Pe4	Bellinzona
белогорск	Pe4	Belogorsk
белорусский	Ll6	Belarusian
белорусский рубль	Ml5	Belarusian ruble
белосток	Pe5	Bialystok
белу-оризонти	Pe6	Belo Horizonte
белуджский	Ll6	Baluchi
бельгийский франк	Ml5	Belgian franc
бельгия	Pl7	Belgium
бельо	Pe5	Bello
бельцы	Pe4	Balti
бемба	Ll6	Bemba
бена	Ll6	Bena
бенгальский	Ll6	Bangla
бенгела	Pe4	Benguela
бенд	Pe4	Bend
бендиго	Pe4	Bendigo
беневенто	Pe4	Benevento
бени	Pe5	Beni
бени-валид	Pe4	Bani Walid
бени-мазар	Pe4	Beni Mazar
бени-суэйф	Pe5	Beni Suef
бенин	Pl7	Benin
бенин-сити	Pe6	Benin
бенкулу	Pe5	Bengkulu
бенони	Pe6	Benoni
бенсонвилл	Pe4	Bensonville
бентон-харбор	Pe4	Benton Harbor
бенту-гонсалвис	Pe4	Bento Goncalves
бенче	Pe4	Ben Tre
берат	Pe4	Berat
бербера	Pe5	Berbera
берберати	Pe4	Berberati
бергамо	Pe5	Bergamo
бердянск	Pe4	Berdiansk
березники	Pe4	Berezniki
беркли	Pe5	Berkeley
берлин	Pl5	Berlin
берлингтон	Pe4	Burlington
бермудские о-ва	Pl7	Bermuda
бермудский доллар	Ml5	Bermudan dollar
бертуа	Pe5	Bertoua
берум	Pe4	Baerum
берхампур	Pe5	Berhampur
бетани	Pe4	Bethanie
бетлехем	Pe4	Bethlehem
бехбехан	Pe4	Behbahan
бешар	Pe4	Bechar
беэр-шева	Pe5	Beersheba
биарриц	Pe4	Biarritz
бида	Pe4	Bida
бидар	Pe5	Bidar
биджапур	Pe5	Bijapur
биджар	Pe4	Bijar
бизерта	Pe4	Bizerte
бийск	Pe5	Biysk
биканер	Pe5	Bikaner
бикольский	Ll6	Bikol
биласпур	Pe5	Bilaspur
биледжик	Pe4	Bilecik
билефельд	Pe5	Bielefeld
билин	Ll6	Blin
биллингс	Pe4	Billings
билокси	Pe4	Biloxi
биль	Pe4	Biel/Bienne
бильтин	Pe4	Biltine
бинга	Pe4	Binga
бингель	Pe4	Bingol
бингемтон	Pe4	Binghamton
бинджай	Pe5	Binjai
бини	Ll6	Bini
бинтулу	Pe4	Bintulu
биньчжоу	Pe4	Binzhou
бир-лелу	Pe4	Bir Lehlou
бирао	Pe4	Birao
биратнагар	Pe4	Biratnagar
биргандж	Pe4	Birgunj
бирдженд	Pe5	Birjand
бирманский	Ll6	Burmese
бирнин-кебби	Pe4	Birnin Kebbi
бирнин-конни	Pe4	Birni-N'Konni
биробиджан	Pe4	Birobidzhan
бисау	Pl5	Bissau
бискра	Pe5	Biskra
бислама	Ll6	Bislama
бисмарк	Pe4	Bismarck
бистрица	Pe4	Bistrita
битлис	Pe4	Bitlis
битола	Pe4	Bitola
биу	Pe4	Biu
бишкек	Pl5	Bishkek
бишо	Pe4	Bhisho
благовещенск	Pe5	Blagoveshchensk
бланк-саблон	Pl5	Blanc-Sablon
блантайр	Pl5	Blantyre
блида	Pe5	Blida
блиссимволика	Ll6	Blissymbols
блитар	Pe4	Blitar
блуменау	Pe5	Blumenau
блумингтон	Pe4	Bloomington
блумфонтейн	Pe5	Bloemfontein
блуфилдс	Pe4	Bluefields
блэк-ривер	Pe4	Black River
блэкпул	Pe5	Blackpool
блэксберг	Pe4	Blacksburg
бо	Pe4	Bo
боа-виста	Pl5	Boa Vista
боако	Pe4	Boaco
бобо-диуласо	Pe5	Bobo Dioulasso
бобруйск	Pe5	Babruysk
боганде	Pe4	Bogande
богор	Pe5	Bogor
богота	Pl5	Bogota
боджнурд	Pe5	Bojnord
бодо	Ll6	Bodo
бозум	Pe4	Bozoum
бойсе	Pl5	Boise
бокас-дель-торо	Pe4	Bocas Town
боке	Pe4	Boke
болама	Pe4	Bolama
болгария	Pl7	Bulgaria
болгарский	Ll6	Bulgarian
болгарский лев	Ml5	Bulgarian lev
болгатанга	Pe4	Bolgatanga
боли	Pe4	Boli
боливийский боливиано	Ml5	Bolivian boliviano
боливийский мвдол	Ml5	Bolivian mvdol
боливийское песо	Ml5	Bolivian peso
боливия	Pl7	Bolivia
болотный кри	Ll6	Swampy Cree
болу	Pe4	Bolu
боль	Pe4	Bol
больцано	Pe4	Bolzano
большой садбери	Pe4	Greater Sudbury
бома	Pe4	Boma
бомонт	Pe4	Beaumont
бонао	Pe4	Bonao
бонгор	Pe4	Bongor
бондуку	Pe4	Bondoukou
бонтанг	Pe4	Bontang
борама	Pe4	Borama
боргарнес	Pe4	Borgarnes
бордж-бу-арреридж	Pe4	Bordj Bou Arreridj
борисов	Pe4	Barysaw
борисоглебск	Pe4	Borisoglebsk
борнмут	Pe5	Bournemouth
боровичи	Pe4	Borovichi
боруджерд	Pe5	Borujerd
босангоа	Pe4	Bossangoa
босасо	Pe4	Bosaso
боснийский	Ll6	Bosnian
босния и герцеговина	Pl7	Bosnia and Herzegovina
ботошани	Pe4	Botosani
ботсвана	Pl7	Botswana
ботсванская пула	Ml5	Botswanan pula
ботукату	Pe4	Botucatu
боулдер	Pe4	Boulder
боулинг-грин	Pe4	Bowling Green
брага	Pe5	Braga
браганса	Pe4	Braganca
браганса-паулиста	Pe4	Braganca Paulista
брадфорд	Pe5	Bradford
браззавиль	Pl5	Brazzaville
бразилия	Pl7	Brazil
бразильский португальский	Ll6	Brazilian Portuguese
бразильский реал	Ml5	Brazilian real
брайан	Pe4	Bryan
брайтон	Pe5	Brighton
братислава	Pl5	Bratislava
братск	Pe5	Bratsk
брауи	Ll6	Braj
браунсвилл	Pe4	Brownsville
брауншвейг	Pe5	Brunswick
брашов	Pe5	Brasov
брегенц	Pe4	Bregenz
бремен	Pe5	Bremen
бремертон	Pe4	Bremerton
бремерхафен	Pe4	Bremerhaven
бретонский	Ll6	Breton
бриа	Pe4	Bria
брив-ла-гайард	Pe4	Brive-la-Gaillarde
бриджпорт	Pe6	Bridgeport
брикама	Pe4	Brikama
бриндизи	Pe4	Brindisi
брисбен	Pl5	Brisbane
бристоль	Pe5	Bristol
британия	Pl7	UK
британская территория в индийском океане	Pl7	British Indian Ocean Territory
британский английский	Ll6	British English
британский фунт стерлингов	Ml5	British pound
бритс	Pe4	Brits
бровары	Pe4	Brovary
брокен-хилл	Pl5	Broken Hill
брокопондо	Pe4	Brokopondo
бруней	Pl7	Brunei
брунейский доллар	Ml5	Brunei dollar
бруски	Pe4	Brusque
брэила	Pe5	Braila
брюгге	Pe4	Bruges
брюссель	Pl5	Brussels
буаке	Pe5	Bouake
буале	Pe4	Bu'ale
буар	Pe4	Bouar
буафле	Pe4	Bouafle
бубанза	Pe4	Bubanza
бугенвиль	Pl5	Bougainville
бугийский	Ll6	Buginese
бугульма	Pe4	Bugulma
бугуруслан	Pe4	Buguruslan
будапешт	Pl5	Budapest
буде	Pe4	Bodo
бужумбура	Pl5	Bujumbura
бузулук	Pe4	Buzuluk
бузэу	Pe4	Buzau
буира	Pe4	Bouira
буйнакск	Pe4	Buynaksk
букаву	Pe5	Bukavu
букараманга	Pe6	Bucaramanga
букиттинги	Pe5	Bukittinggi
букоба	Pe4	Bukoba
булавайо	Pe5	Bulawayo
буландшахр	Pe4	Bulandshahr
булса	Pe4	Boulsa
булу	Ll6	Bulu
бумба	Pe4	Bumba
бунгома	Pe4	Bungoma
буниа	Pe4	Bunia
буонметхуот	Pe5	Ban Me Thuot
бурайда	Pe5	Buraidah
бургас	Pe4	Burgas
бургос	Pe4	Burgos
бурдур	Pe4	Burdur
бурж	Pe4	Bourges
бурирам	Pe4	Buri Ram
буркина-фасо	Pl7	Burkina Faso
бурос	Pe4	Boras
буррели	Pe4	Burrel
бурса	Pe6	Bursa
бурунди	Pl7	Burundi
бурундийский франк	Ml5	Burundian franc
бурури	Pe4	Bururi
бурханпур	Pe4	Burhanpur
буръо	Pe4	Burao
бурятский	Ll6	Buriat
бусиа	Pe4	Busia
бута-буте	Pe4	Butha-Buthe
бутан	Pl7	Bhutan
бутанский нгултрум	Ml5	Bhutanese ngultrum
бутаре	Pe4	Butare
бутембо	Pe5	Butembo
бутуан	Pe4	Butuan
буффало	Pe6	Buffalo
бухара	Pe5	Bukhara
бухарест	Pl5	Bucharest
буэа	Pe4	Buea
буэнавентура	Pe5	Buenaventura
буэнос-айрес	Pl5	Buenos Aires
бхавнагар	Pe5	Bhavnagar
бхагалпур	Pe5	Bhagalpur
бхаратпур	Pe5	Bharatpur
бхатпара	Pe5	Bhatpara
бхиванди	Pe5	Bhiwandi
бхивани	Pe4	Bhiwani
бхилаи	Pe6	Bhilai
бхилвара	Pe5	Bhilwara
бходжпури	Ll6	Bhojpuri
бхопал	Pe6	Bhopal
бхубанешвар	Pe5	Bhubaneswar
бхудж	Pe5	Bhuj
бхусавал	Pe4	Bhusawal
быдгощ	Pe5	Bydgoszcz
бытом	Pe5	Bytom
бьенхоа	Pe5	Bien Hoa
бьюкенен	Pe4	Buchanan
бьюмба	Pe4	Byumba
бэйань	Pe4	Bei'an
бэйпяо	Pe5	Beipiao
бэйтаун	Pe4	Baytown
бэйхай	Pe5	Beihai
бэнбу	Pe5	Bengbu
бэньси	Pe6	Benxi
бюзинген-на-верхнем-рейне	Pl5	Busingen
ва	Pe4	Wa
вааса	Pe4	Vaasa
вабаг	Pe4	Wabag
вад-медани	Pe5	Wad Madani
вадодара	Pe6	Vadodara
вадуц	Pl5	Vaduz
ваи	Ll6	Vai
вайле	Pe4	Vejle
вайлуку	Pe4	Wailuku
вакария	Pe4	Vacaria
валдоста	Pe4	Valdosta
валенса	Pe4	Valenca
валера	Pe4	Valera
валлийский	Ll6	Welsh
валлисский	Ll6	Walser
валлонский	Ll6	Walloon
вальбири	Ll6	Warlpiri
вальдивия	Pe4	Valdivia
валье-де-ла-паскуа	Pe4	Valle de la Pascua
вальедупар	Pe5	Valledupar
вальехо	Pe4	Vallejo
вальпараисо	Pe5	Valparaiso
вальядолид	Pe5	Valladolid
ван	Pe5	Van
ванадзор	Pe4	Vanadzor
вангди-пходранг	Pe4	Wangdue Phodrang
ванимо	Pe4	Vanimo
ванкувер	Pl5	Vancouver
вануату	Pl7	Vanuatu
ванцин	Pe4	Wangqing County
варай	Ll6	Waray
варамин	Pe4	Varamin
варанаси	Pe6	Varanasi
варангал	Pe6	Warangal
варзеа-гранди	Pe5	Varzea Grande
варна	Pe5	Varna
варри	Pe5	Warri
варшава	Pl5	Warsaw
васлуй	Pe4	Vaslui
ватерлоо	Pe4	Waterloo
ватикан	Pl7	Vatican City
ватикан	Pl5	Vatican
вату вануату	Ml5	Vanuatu vatu
вау	Pe4	Wau
ваусау	Pe4	Wausau
вафандянь	Pe5	Wafangdian
вашо	Ll6	Washo
вевак	Pe4	Wewak
векше	Pe4	Vaxjo
великие луки	Pe4	Velikiye Luki
великий новгород	Pe5	Veliky Novgorod
велико-тырново	Pe4	Veliko Tarnovo
великобритания	Pl7	the United Kingdom
велком	Pe5	Welkom
веллуру	Pe4	Vellore
вена	Pl5	Vienna
венадо-туэрто	Pe4	Venado Tuerto
венатчи	Pe4	Wenatchee
венгерский	Ll6	Hungarian
венгерский форинт	Ml5	Hungarian forint
венгрия	Pl7	Hungary
венда	Ll6	Venda
венерсборг	Pe4	Vanersborg
венесуэла	Pl7	Venezuela
венесуэльский боливар	Ml5	Venezuelan bolivar
венецианский	Ll6	Venetian
веракрус	Pe5	Veracruz
верона	Pe5	Verona
верхнелужицкий	Ll6	Upper Sorbian
весо	Pe4	Ouesso
веспрем	Pe4	Veszprem
вестерос	Pe4	Vasteras
виана-ду-каштелу	Pe4	Viana do Castelo
виборг	Pe4	Viborg
виго	Pe5	Vigo
вида	Pe4	Ouidah
виджаявада	Pe6	Vijayawada
визеу	Pe4	Viseu
визианагарам	Pe4	Vizianagaram
викторвилл	Pe4	Victorville
виктория-де-дуранго	Pe5	Durango
вила-велья	Pe6	Vila Velha
вила-реал	Pe4	Vila Real
вилла-мария	Pe4	Villa Maria
виллемстад	Pe4	Willemstad
вильена	Pe4	Vilhena
вильнюс	Pl5	Vilnius
вилья карлос пас	Pe4	Villa Carlos Paz
вильявисенсьо	Pe5	Villavicencio
вильянди	Pe4	Viljandi
вильяррика	Pe4	Villarrica
вильяэрмоса	Pe5	Villahermosa
виндхук	Pl5	Windhoek
винер-нойштадт	Pe4	Wiener Neustadt
виннипег	Pl5	Winnipeg
винсеннес	Pl5	Vincennes
винь	Pe5	Vinh
виньлонг	Pe4	Vinh Long
винья-дель-мар	Pe5	Vina del Mar
виргинские о-ва	Pl7	the British Virgin Islands
виргинские о-ва	Pl7	the U.S. Virgin Islands
вирджиния-бич	Pe6	Virginia Beach
висбаден	Pe5	Wiesbaden
висбю	Pe4	Visby
висейлия	Pe4	Visalia
витебск	Pe5	Vitebsk
витория	Pe6	Vitoria
витория-гастейз	Pe5	Vitoria-Gasteiz
витория-да-конкиста	Pe5	Vitoria da Conquista
вишакхапатнам	Pe6	Visakhapatnam
владивосток	Pl5	Vladivostok
владикавказ	Pe5	Vladikavkaz
владимир	Pe5	Vladimir
влера	Pe4	Vlore
внешние малые о-ва	Pl7	the U.S. Outlying Islands
внешняя океания	Pl7	Outlying Oceania
водский	Ll6	Votic
воинджама	Pe4	Voinjama
воламо	Ll6	Wolaytta
волапюк	Ll6	Volapuk
волгоград	Pl5	Volgograd
волгодонск	Pe4	Volgodonsk
волжский	Pe5	Volzhsky
вологда	Pe5	Vologda
волос	Pe4	Volos
волоф	Ll6	Wolof
волта-редонда	Pe5	Volta Redonda
вольск	Pe4	Volsk
вонджу	Pe5	Wonju
воркута	Pe4	Vorkuta
восток	Pl5	Vostok
восточно-карибский доллар	Ml5	East Caribbean dollar
восточногерманская марка	Ml5	East German mark
восточноканадский инуктитут	Ll6	Western Canadian Inuktitut
восточный тимор	Pl7	Timor-Leste
восточный фризский	Ll6	Eastern Frisian
воткинск	Pe4	Votkinsk
враца	Pe4	Vratsa
вроцлав	Pe5	Wroclaw
вукари	Pe4	Wukari
вуллонгонг	Pe5	Wollongong
вунгтау	Pe5	Vung Tau
вунджо	Ll6	Vunjo
вупперталь	Pe5	Wuppertal
вустер	Pe5	Worcester
выборг	Pe4	Vyborg
выкса	Pe4	Vyksa
вышний волочек	Pe4	Vyshny Volochyok
вьедма	Pe4	Viedma
вьентьян	Pl5	Vientiane
вьетнам	Pl7	Vietnam
вьетнамский	Ll6	Vietnamese
вьетнамский донг	Ml5	Vietnamese dong
вьетчи	Pe5	Viet Tri
вэйнань	Pe4	Weinan
вэйфан	Pe6	Weifang
вэйхай	Pe5	Weihai
вюрцбург	Pe4	Wurzburg
вязьма	Pe4	Vyazma
га	Ll6	Ga
габала	Pe4	Qabala
габес	Pe5	Gabes
габон	Pl7	Gabon
габороне	Pl5	Gaborone
габу	Pe4	Gabu
гавайский	Ll6	Hawaiian
гавана	Pl5	Havana
гавар	Pe4	Gavar
гавр	Pe5	Le Havre
гагаузский	Ll6	Gagauz
газа	Pl5	Gaza
газиабад	Pe6	Ghaziabad
газни	Pe4	Ghazni
гаити	Pl7	Haiti
гаитянский	Ll6	Haitian Creole
гаитянский гурд	Ml5	Haitian gourde
гайана	Pl7	Guyana
гайанский доллар	Ml5	Guyanaese dollar
гайо	Ll6	Gayo
галапагосские о-ва	Pl5	Galapagos
галац	Pe5	Galati
галвестон	Pe4	Galveston
галисийский	Ll6	Galician
галифакс	Pl5	Halifax
галле	Pe4	Galle
галфпорт	Pe4	Gulfport
галькайо	Pe4	Galkayo
гамбийский даласи	Ml5	Gambian dalasi
гамбия	Pl7	Gambia
гамильтон	Pe5	Hamilton
гана	Pl7	Ghana
гангток	Pe4	Gangtok
ганда	Ll6	Ganda
гандажика	Pe4	Gandajika
гандинагар	Pe4	Gandhinagar
ганзи	Pe4	Ghanzi
ганский седи	Ml5	Ghanaian cedi
гань	Ll6	Gan Chinese
ганьнань	Pe4	Gannan County
ганьоа	Pe4	Gagnoa
ганьчжоу	Pe6	Ganzhou
гао	Pe4	Gao
гараньюнс	Pe4	Garanhuns
гарбахаррей	Pe4	Garbahaareey
гардая	Pe4	Ghardaia
гардез	Pe4	Gardez
гарисса	Pe4	Garissa
гароуэ	Pe4	Garoowe
гаррисберг	Pe5	Harrisburg
гаруа	Pe5	Garoua
гарьян	Pe4	Gharyan
гатчина	Pe4	Gatchina
гауа	Pe4	Gaoua
гафса	Pe4	Gafsa
гашуа	Pe4	Gashua
гая	Pe5	Gaya
гбадолите	Pe4	Gbadolite
гбарнга	Pe4	Gbarnga
гбая	Ll6	Gbaya
гвадалахара	Pe6	Guadalajara
гвадар	Pe4	Gwadar
гваделупа	Pl7	Guadeloupe
гвалиор	Pe5	Gwalior
гватемала	Pl7	Guatemala
гватемальский кетсаль	Ml5	Guatemalan quetzal
гверу	Pe4	Gweru
гвинейская сили	Ml5	Guinean syli
гвинейский франк	Ml5	Guinean franc
гвинея	Pl7	Guinea
гвинея-бисау	Pl7	Guinea-Bissau
гвичин	Ll6	Gwichʼin
гдыня	Pe5	Gdynia
гедареф	Pe5	Al Qadarif
гейдельберг	Pe5	Heidelberg
гейнсвилл	Pe4	Gainesville
гекеду	Pe5	Gueckedougou
геленджик	Pe4	Gelendzhik
гельма	Pe4	Guelma
гемена	Pe4	Gemena
генерал-сантос	Pe5	General Santos
гент	Pe5	Ghent
георгиевск	Pe4	Georgiyevsk
гера	Pe4	Gera
геранбой	Pe4	Goranboy
гереро	Ll6	Herero
германия	Pl7	Germany
гернси	Pl7	Guernsey
геттинген	Pe4	Gottingen
геэз	Ll6	Geez
гибралтар	Pl7	Gibraltar
гибралтарский фунт	Ml5	Gibraltar pound
гигло	Pe4	Guiglo
гиза	Pe6	Giza
гиконгоро	Pe4	Gikongoro
гилбертский	Ll6	Gilbertese
гилгит	Pe5	Gilgit
гирга	Pe4	Girga
гиресун	Pe4	Giresun
гирин	Pe6	Jilin
гирокастра	Pe4	Gjirokaster
гисборн	Pe4	Gisborne
гисеньи	Pe4	Gisenyi
гиссен	Pe4	Giessen
гитарама	Pe4	Gitarama
глазов	Pe4	Glazov
гларус	Pe4	Glarus
глейс-бей	Pl5	Glace Bay
глендейл	Pe5	Glendale
гливице	Pe5	Gliwice
гоба	Pe4	Goba
гобабис	Pe4	Gobabis
говернадор-валадарис	Pe5	Governador Valadares
гогриаль	Pe4	Gogrial
годе	Pe4	Gode
голд-кост	Pe5	Gold Coast
голмуд	Pe4	Golmud
голуэй	Pe4	Galway
гомала	Ll6	Ghomala
гомбе	Pe5	Gombe
гомбеде-кавус	Pe4	Gonbad-e Qabus
гомель	Pe5	Gomel
гомес-паласио	Pe5	Gomez Palacio
гонаив	Pe4	Gonaives
гонди	Ll6	Gondi
гондурас	Pl7	Honduras
гондурасская лемпира	Ml5	Honduran lempira
гондэр	Pe4	Gondar
гонконг	Pl7	Hong Kong SAR China
гонконг	Pl7	Hong Kong
гонконгский доллар	Ml5	Hong Kong dollar
гонолулу	Pl5	Honolulu
горакхпур	Pe5	Gorakhpur
горган	Pe5	Gorgan
горе	Pe4	Gore
горловка	Pe5	Horlivka
горно-алтайск	Pe4	Gorno-Altaysk
городской уезд линьцин	Pe4	Linqing
горока	Pe4	Goroka
гором-гором	Pe4	Gorom-Gorom
горонтало	Ll6	Gorontalo
горонтало	Pe5	Gorontalo
готский	Ll6	Gothic
гояна	Pe4	Goiana
гояния	Pe6	Goiania
градец-кралове	Pe4	Hradec Kralove
грамши	Pe4	Gramsh
гран-басам	Pe4	Grand-Bassam
гранада	Pe5	Granada
гранд-джанкшен	Pe4	Grand Junction
гранд-рапидс	Pe5	Grand Rapids
гранд-терк	Pl5	Grand Turk
гранд-форкс	Pe4	Grand Forks
грасиас	Pe4	Gracias
грац	Pe5	Graz
гребо	Ll6	Grebo
гревенмахер	Pe4	Grevenmacher
грейамстаун	Pe4	Grahamstown
греймут	Pe4	Greymouth
грейт-фолс	Pe4	Great Falls
гренада	Pl7	Grenada
гренландия	Pl7	Greenland
гренландский	Ll6	Kalaallisut
гренобль	Pe5	Grenoble
греция	Pl7	Greece
греческая драхма	Ml5	Greek drachma
греческий	Ll6	Greek
грили	Pe4	Greeley
грин-бей	Pe4	Green Bay
гринвилл	Pe5	Greenville
гринок	Pe4	Greenock
гринсборо	Pe5	Greensboro
гродно	Pe5	Grodno
гронинген	Pe5	Groningen
грудзендз	Pe4	Grudziadz
грузинский	Ll6	Georgian
грузинский купон	Ml5	Georgian Kupon larit
грузинский лари	Ml5	Georgian lari
грузия	Pl7	Georgia
гуадалканал	Pl5	Guadalcanal
гуажара-мирин	Pe4	Guajara-Mirim
гуаймас	Pe4	Guaymas
гуалегуайчу	Pe4	Gualeguaychu
гуам	Pl7	Guam
гуамучиль	Pe4	Guamuchil
гуанамби	Pe4	Guanambi
гуанаре	Pe4	Guanare
гуанахуато	Pe4	Guanajuato
гуаншуй	Pe4	Guangshui
гуанъюань	Pe5	Guangyuan
гуаранда	Pe4	Guaranda
гуарани	Ll6	Guarani
гуарапуава	Pe4	Guarapuava
гуаратингета	Pe5	Guaratingueta
гуарда	Pe4	Guarda
гуасаве	Pe4	Guasave
гуаякиль	Pl5	Guayaquil
гувахати	Pe5	Guwahati
гуджарати	Ll6	Gujarati
гуджранвала	Pe6	Gujranwala
гуджрат	Pe5	Gujrat
гуинес	Pe4	Guines
гуйлинь	Pe5	Guilin
гулбарга	Pe5	Gulbarga
гулимин	Pe4	Guelmim
гулистан	Pe4	Guliston
гулу	Pe4	Gulu
гунтур	Pe5	Guntur
гургаон	Pe4	Gurgaon
гурупи	Pe4	Gurupi
гус-бей	Pl5	Goose Bay
гусии	Ll6	Gusii
гусо	Pe5	Gusau
гыйон	Pe4	Waliso
гэльский	Ll6	Scottish Gaelic
гэри	Pe5	Gary
гэцзю	Pe4	Gejiu
гюмюшхане	Pe4	Gumushane
гянджа	Pe5	Ganja
даань	Pe4	Da'an
дабола	Pe4	Dabola
дабу	Pe4	Dabou
даванагере	Pe5	Davangere
давенпорт	Pe5	Davenport
давид	Pe4	David
дагупан	Pe4	Dagupan
даза	Ll6	Dazaga
дакар	Pl5	Dakar
дакка	Pl5	Dhaka
дакота	Ll6	Dakota
даланзадгад	Pe4	Dalanzadgad
далат	Pe5	Da Lat
дали	Pe4	Dali
далоа	Pe5	Daloa
даман	Pe4	Daman
даманхур	Pe5	Damanhur
дамар	Pe4	Dhamar
дамаск	Pl5	Damascus
даматуру	Pe5	Damaturu
даммам	Pe6	Dammam
дангрига	Pe4	Dangriga
данди	Pe4	Dundee
дандолк	Pe4	Dundalk
данидин	Pe4	Dunedin
дания	Pl7	Denmark
даньцзянкоу	Pe4	Danjiangkou
дар-эс-салам	Pl5	Dar es Salaam
дарвин	Pl5	Darwin
даргинский	Ll6	Dargwa
дарем	Pe5	Durham
дари	Ll6	Dari
дару	Pe4	Daru
дархан	Pe4	Darkhan
даръа	Pe4	Daraa
датская крона	Ml5	Danish krone
датский	Ll6	Danish
датун	Pe6	Datong
даугавпилс	Pe4	Daugavpils
дахабон	Pe4	Dajabon
дахла	Pe4	Dakhla
дахук	Pe5	Dohuk
дацин	Pe6	Daqing
дашогуз	Pe5	Dasoguz
де-мойн	Pe5	Des Moines
дебрецен	Pe5	Debrecen
дева	Pe4	Deva
дедугу	Pe4	Dedougou
дейвис	Pl5	Davis
дейр-эз-зор	Pe5	Deir ez-Zor
дейтон	Pe5	Dayton
дейтона-бич	Pe5	Daytona Beach
декейтер	Pe4	Decatur
делаварский	Ll6	Delaware
делемон	Pe4	Delemont
делисьяс	Pe4	Delicias
денау	Pe5	Denov
денвер	Pl5	Denver
денизли	Pe5	Denizli
денмарксхавн	Pl5	Danmarkshavn
денпасар	Pe5	Denpasar
дентон	Pe4	Denton
дера-гази-хан	Pe5	Dera Ghazi Khan
дера-исмаил-хан	Pe4	Dera Ismail Khan
дербент	Pe4	Derbent
дерна	Pe4	Derna
дерри	Pe4	Derry
детройт	Pl5	Detroit
дехрадун	Pe5	Dehradun
джа	Ml5	Burmese kyat
джабалпур	Pe6	Jabalpur
джайпур	Pe6	Jaipur
джакарта	Pl5	Jakarta
джалал-абад	Pe5	Jalal-Abad
джаландхар	Pe5	Jalandhar
джалинго	Pe4	Jalingo
джамалпур	Pe4	Jamalpur District
джамаме	Pe4	Jamame
джамби	Pe5	Jambi
джамму	Pe5	Jammu
джамшедпур	Pe6	Jamshedpur
джанг	Pe5	Jhang
джанджанбуре	Pe4	Janjanbureh
джафна	Pe5	Jaffna
джаяпура	Pl5	Jayapura
джебель-али	Pe4	Jebel Ali
джейнсвилл	Pe4	Janesville
джексон	Pe4	Jackson
джелонг	Pe4	Geelong
джельфа	Pe4	Djelfa
джендуба	Pe4	Jendouba
джерма	Ll6	Zarma
джерси	Pl7	Jersey
джессор	Pe5	Jessore
джефферсон-сити	Pe4	Jefferson
джибо	Pe4	Djibo
джибути	Pl7	Djibouti
джиджель	Pe4	Jijel
джиджига	Pe4	Jijiga
джизак	Pe5	Jizzakh
джизан	Pe4	Jizan
джиман	Pe4	Jimani
джимма	Pe4	Jimma
джинджа	Pe5	Jinja
джодхпур	Pe5	Jodhpur
джокьякарта	Pe5	Yogyakarta
джолиет	Pe5	Joliet
джонсборо	Pe4	Jonesboro
джонсон-сити	Pe4	Johnson
джоплин	Pe4	Joplin
джордж	Pe4	George
джорхат	Pe4	Jorhat
джос	Pe5	Jos
джоухар	Pe4	Jowhar
джуба	Pl5	Juba
джугу	Pe5	Djougou
джумла	Pe4	Jumla
джуно	Pl5	Juneau
джурджу	Pe4	Giurgiu
джханси	Pe5	Jhansi
джэксон	Pe5	Jackson
джэксонвилл	Pe5	Jacksonville
дзержинск	Pe5	Dzerzhinsk
дзонг-кэ	Ll6	Dzongkha
диапага	Pe4	Diapaga
дибругарх	Pe4	Dibrugarh
дивинополис	Pe4	Divinopolis
диво	Pe4	Divo
диебугу	Pe4	Diebougou
диего-гарсия	Pl7	Diego Garcia
дижон	Pe4	Dijon
дизфуль	Pe5	Dezful
дикирх	Pe4	Diekirch
дили	Pl5	Dili
димбокро	Pe4	Dimbokro
димитровград	Pe4	Dimitrovgrad
диндигул	Pe5	Dindigul
динка	Ll6	Dinka
динчжоу	Pe4	Dingzhou
диола-фоньи	Ll6	Jola-Fonyi
дирхам оаэ	Ml5	United Arab Emirates dirham
диспур	Pe4	Dispur
диула	Ll6	Dyula
диурбель	Pe4	Diourbel
диффа	Pe4	Diffa
дихил	Pe4	Dikhil
диярбакыр	Pe5	Diyarbakir
доба	Pe4	Doba
добра сан-томе и принсипи	Ml5	Sao Tome and Principe dobra
добрич	Pe4	Dobrich
довер	Pe4	Dover
догри	Ll6	Dogri
догриб	Ll6	Dogrib
доллар намибии	Ml5	Namibian dollar
доллар островов кайман	Ml5	Cayman Islands dollar
доллар соломоновых островов	Ml5	Solomon Islands dollar
доллар сша	Ml5	U.S. dollar
доллар сша следующего дня	Ml5	U.S. dollar
доллар сша текущего дня	Ml5	U.S. dollar
доллар тринидада и тобаго	Ml5	Trinidad and Tobago dollar
доллар фиджи	Ml5	Fijian dollar
долтон	Pe4	Dalton
доминика	Pl7	Dominica
доминиканская республика	Pl7	the Dominican Republic
доминиканский песо	Ml5	Dominican peso
донгола	Pe4	Dongola
донгха	Pe4	Dong Ha
донгхой	Pe4	Dong Hoi
дорадус	Pe4	Dourados
дори	Pe4	Dori
досо	Pe4	Dosso
дотан	Pe4	Dothan
доулю	Pe4	Douliu
доусон	Pl5	Dawson
доусон-крик	Pl5	Dawson Creek
драммен	Pe4	Drammen
древневерхненемецкий	Ll6	Old High German
древнегреческий	Ll6	Ancient Greek
древнеегипетский	Ll6	Ancient Egyptian
дробета-турну-северин	Pe4	Drobeta-Turnu Severin
дрогобыч	Pe4	Drohobych
дрюммонвилль	Pe4	Drummondville
дуала	Ll6	Duala
дуала	Pe6	Douala
дубай	Pl5	Dubai
дублин	Pl5	Dublin
дубоссары	Pe4	Dubasari
дубьюк	Pe4	Dubuque
дуглас	Pe4	Douglas
дудинка	Pe4	Dudinka
дуитама	Pe4	Duitama
дуйсбург	Pe6	Duisburg
дуки-ди-кашиас	Pe5	Duque de Caxias
дулут	Pe4	Duluth
дума	Pe5	Douma
думьят	Pe5	Damietta
дуньхуа	Pe4	Dunhua
дуньхуан	Pe4	Dunhuang
дурасно	Pe4	Durazno
дуррес	Pe4	Durres
дусамареб	Pe4	Dhusamareb
дуце	Pe4	Dutse
душанбе	Pl5	Dushanbe
дханбад	Pe6	Dhanbad
дхангадхи	Pe4	Dhangadhi
дхуле	Pe5	Dhule
дьер	Pe4	Gyor
дэбрэ-бырхан	Pe4	Debre Berhan
дэбрэ-маркос	Pe4	Debre Marqos
дэнчжоу	Pe4	Dengzhou
дэссе	Pe4	Dessie
дэчжоу	Pe5	Dezhou
дэян	Pe4	Deyang
дюмон-д’юрвиль	Pl5	Dumont-d'Urville
евлах	Pe4	Yevlakh
евле	Pe4	Gavle
евпатория	Pe4	Yevpatoria
еврейско-арабский	Ll6	Judeo-Arabic
еврейско-персидский	Ll6	Judeo-Persian
евро	Ml5	euro
еврозона	Pl7	Eurozone
европейская денежная единица	Ml5	European Monetary unit
европейская составная единица	Ml5	European Composite unit
европейский испанский	Ll6	European Spanish
европейский португальский	Ll6	European Portuguese
европейский союз	Pl7	the European Union
египет	Pl7	Egypt
египетский фунт	Ml5	Egyptian pound
егорьевск	Pe4	Yegoryevsk
единица rinet-фондов	Ml5	RINET funds
единица реальной стоимости колумбии	Ml5	Colombian Real Value unit
ей	Pe4	Yei
ейск	Pe4	Yeysk
екатеринбург	Pl5	Yekaterinburg
елгава	Pe4	Jelgava
елец	Pe4	Yelets
ельмайра	Pe4	Elmira
енанджаун	Pe4	Yenangyaung
ереван	Pl5	Yerevan
ехегнадзор	Pe4	Yeghegnadzor
жабоатан-дус-гуарарапис	Pe5	Jaboatao dos Guararapes
жаботикабал	Pe4	Jaboticabal
жакмель	Pe4	Jacmel
жакунда	Pe4	Jacunda
жанауба	Pe4	Janauba
жарагуа-ду-сул	Pe4	Jaragua do Sul
жатаи	Pe4	Jatai
жау	Pe4	Jau
жезказган	Pe4	Jezkazgan
жекие	Pe4	Jequie
железногорск	Pe4	Zheleznogorsk
жереми	Pe4	Jeremie
жи-парана	Pe4	Ji-Parana
жилина	Pe4	Zilina
жичжао	Pe5	Rizhao
жоб	Pe4	Zhob
жоинвили	Pe5	Joinville
жуазейру	Pe4	Juazeiro
жуазейру-ду-норти	Pe5	Juazeiro do Norte
жуан-песоа	Pe5	Joao Pessoa
жужуй	Pl5	Jujuy
жуис-ди-фора	Pe5	Juiz de Fora
жундиаи	Pe5	Jundiai
забид	Pe4	Zabid
заболь	Pe5	Zabol
загреб	Pl5	Zagreb
задар	Pe4	Zadar
заза	Ll6	Zaza
залаэгерсег	Pe4	Zalaegerszeg
залэу	Pe4	Zalau
замбийская квача	Ml5	Zambian kwacha
замбия	Pl7	Zambia
замбоанга	Pe5	Zamboanga
занзибар	Pe5	Zanzibar
западная сахара	Pl7	Western Sahara
западнофризский	Ll6	Western Frisian
западный белуджский	Ll6	Western Balochi
западный оджибве	Ll6	Western Ojibwa
зарандж	Pe4	Zaranj
зарафшан	Pe4	Zarafshan
зарзис	Pe4	Zarzis
зариа	Pe5	Zaria
зарнен	Pe4	Sarnen
захедан	Pe5	Zahedan
захле	Pe4	Zahle
заху	Pe4	Zakho
зведру	Pe4	Zwedru
зволле	Pe4	Zwolle
зелена-гура	Pe4	Zielona Gora
зеленодольск	Pe4	Zelenodolsk
зенагский	Ll6	Zenaga
зенджан	Pe5	Zanjan
зеница	Pe4	Zenica
зигиншор	Pe4	Ziguinchor
зима	Pe4	Zima
зимбабве	Pl7	Zimbabwe
зимняя гавань	Pe4	Winter Haven
зиндер	Pe5	Zinder
златоуст	Pe4	Zlatoust
злин	Pe4	Zlin
золото	Ml5	gold
золотурн	Pe4	Solothurn
зомба	Pe4	Zomba
зонгулдак	Pe4	Zonguldak
зорго	Pe4	Zorgho
зренянин	Pe4	Zrenjanin
зуара	Pe4	Zuwara
зулу	Ll6	Zulu
зуньи	Ll6	Zuni
зуунмод	Pe4	Zuunmod
зуэрат	Pe4	Zouerat
ибаге	Pe5	Ibague
ибадан	Pe6	Ibadan
ибанский	Ll6	Iban
ибарра	Pe4	Ibarra
ибб	Pe5	Ibb
ибибио	Ll6	Ibibio
ибинь	Pe5	Yibin
ибри	Pe4	Ibri
ивано-франковск	Pe5	Ivano-Frankivsk
иваново	Pe5	Ivanovo
иво	Pe5	Iwo
иврит	Ll6	Hebrew
иганга	Pe4	Iganga
игбо	Ll6	Igbo
игл-пасс	Pe4	Eagle Pass
игуала-де-ла-индепенденсия	Pe4	Iguala
игуату	Pe4	Iguatu
игуэй	Pe4	Salvaleon de Higuey
идальго	Pe4	Ciudad Hidalgo
идах	Pe4	Idah
иджебу-оде	Pe5	Ijebu Ode
иджеван	Pe4	Ijevan
идиш	Ll6	Yiddish
идо	Ll6	Ido
иерусалим	Pl5	Jerusalem
ижевск	Pe5	Izhevsk
ижуи	Pe4	Ijui
измаил	Pe4	Izmail
измит	Pe5	Izmit
израиль	Pl7	Israel
израильский фунт	Ml5	Israeli pound
ика	Pe5	Ica
икалуит	Pl5	Iqaluit
икаре	Pe6	Ikare
икике	Pe5	Iquique
икитос	Pe5	Iquitos
иксан	Pe5	Iksan
илам	Pe4	Ilam
илань	Pe4	Yilan
илебо	Pe4	Ilebo
илиган	Pe5	Iligan
ило	Pe4	Ilo
илоило	Pe5	Iloilo
илоко	Ll6	Iloko
илорин	Pe5	Ilorin
ильеус	Pe5	Ilheus
имамшехр	Pe4	Shahrud
императрис	Pe5	Imperatriz
импфондо	Pe4	Impfondo
импхал	Pe5	Imphal
инари-саамский	Ll6	Inari Sami
инверкаргилл	Pe4	Invercargill
ингольштадт	Pe4	Ingolstadt
ингушский	Ll6	Ingush
индаур	Pe6	Indore
индепенденс	Pe4	Independence
индианаполис	Pl5	Indianapolis
индийская рупия	Ml5	Indian rupee
индия	Pl7	India
индонезийская рупия	Ml5	Indonesian rupiah
индонезийский	Ll6	Indonesian
индонезия	Pl7	Indonesia
индрамаю	Pe4	Indramayu
инирида	Pe4	Inirida
инкоу	Pe5	Yingkou
инну-аймун	Ll6	Innu-aimun
иновроцлав	Pe4	Inowroclaw
инсбрук	Pe4	Innsbruck
интерлингва	Ll6	Interlingua
интерлингве	Ll6	Interlingue
инувик	Pl5	Inuvik
инуктитут	Ll6	Inuktitut
инупиак	Ll6	Inupiaq
иньямбане	Pe4	Inhambane
иордания	Pl7	Jordan
иорданский динар	Ml5	Jordanian dinar
ипакарай	Pe4	Ypacarai
ипатинга	Pe5	Ipatinga
ипох	Pe5	Ipoh
ипсуич	Pe4	Ipswich
ипьялес	Pe4	Ipiales
ирак	Pl7	Iraq
ираклион	Pe4	Heraklion
иракский динар	Ml5	Iraqi dinar
иран	Pl7	Iran
иранский риал	Ml5	Iranian rial
ирапуато	Pe5	Irapuato
ирбид	Pe5	Irbid
ирвайн	Pe6	Irvine
иресе	Pe4	Irece
иринга	Pe4	Iringa
иркутск	Pl5	Irkutsk
ирландия	Pl7	Ireland
ирландский	Ll6	Irish
ирландский фунт	Ml5	Irish pound
исейин	Pe4	Iseyin
исиро	Pe4	Isiro
искандер	Pe4	Iskandar
искендерун	Pe5	Iskenderun
искитим	Pe4	Iskitim
исландия	Pl7	Iceland
исландская крона	Ml5	Icelandic krona
исландский	Ll6	Icelandic
испания	Pl7	Spain
испанская песета	Ml5	Spanish peseta
испанский	Ll6	Spanish
ист-лондон	Pe5	East London
истаравшан	Pe4	Istarawshan
итабуна	Pe5	Itabuna
итажаи	Pe5	Itajai
итайтуба	Pe4	Itaituba
итака	Pe4	Ithaca
итакуатиара	Pe4	Itacoatiara
италия	Pl7	Italy
итальянская лира	Ml5	Italian lira
итальянский	Ll6	Italian
итанагар	Pe4	Itanagar
итаньяэн	Pe4	Itanhaem
итапева	Pe4	Itapeva
итапетинга	Pe4	Itapetinga
итапетининга	Pe4	Itapetininga
итапипока	Pe4	Itapipoca
итауна	Pe4	Itauna
итиютаба	Pe4	Ituiutaba
иту	Pe5	Itu
итумбиара	Pe4	Itumbiara
ифе	Pe5	Ife
ичан	Pe5	Yichang
ичунь	Pe5	Yichun
ишим	Pe4	Ishim
ишуй	Pe4	Yishui
иян	Pe6	Yiyang
йезд	Pe5	Yazd
йеллоунайф	Pe4	Yellowknife
йемба	Ll6	Yemba
йемен	Pl7	Yemen
йеменский динар	Ml5	Yemeni dinar
йеменский риал	Ml5	Yemeni rial
йена	Pe4	Jena
йенбай	Pe4	Yen Bai
йенчепинг	Pe4	Jonkoping
йиглава	Pe4	Jihlava
йозгат	Pe4	Yozgat
йола	Pe4	Yola
йопаль	Pe4	Yopal
йорк	Pe5	York
йоро	Pe4	Yoro
йоруба	Ll6	Yoruba
йоханнесбург	Pl5	Johannesburg
йошкар-ола	Pe5	Yoshkar-Ola
йоэнсуу	Pe4	Joensuu
йювяскюля	Pe4	Jyvaskyla
каакупе	Pe4	Caacupe
каанаак	Pe4	Qaanaaq
каасапа	Pe4	Caazapa
кабале	Pe4	Kabale
кабанатуан	Pe5	Cabanatuan
кабардинский	Ll6	Kabardian
кабве	Pe4	Kabwe
кабильский	Ll6	Kabyle
кабимас	Pe5	Cabimas
кабинда	Pe4	Cabinda
кабинда	Pe4	Kabinda
кабо-верде	Pl7	Cape Verde
каборка	Pe4	Caborca
кабу-ди-санту-агостинью	Pe4	Cabo de Santo Agostinho
кабу-фриу	Pe5	Cabo Frio
кабувердьяну	Ll6	Kabuverdianu
кабул	Pl5	Kabul
кавагоэ	Pe5	Kawagoe
кавала	Pe4	Kavala
каваратти	Pe4	Kavaratti
кави	Ll6	Kawi
кавиенг	Pe4	Kavieng
кага-бандоро	Pe4	Kaga-Bandoro
каган	Pe4	Kagan
кагаян-де-оро	Pe6	Cagayan de Oro
кагул	Pe4	Cahul
каддо	Ll6	Caddo
каджи	Ll6	Jju
каджунский французский	Ll6	Cajun French
кадис	Pe5	Cadiz
кадома	Pe4	Kadoma
кадугли	Pe4	Kaduqli
кадуна	Pe6	Kaduna
каес	Pe4	Kayes
казахский	Ll6	Kazakh
казахский тенге	Ml5	Kazakhstani tenge
казахстан	Pl7	Kazakhstan
казвин	Pe5	Qazvin
казерта	Pe5	Caserta
каинганг	Ll6	Kaingang
каир	Pl5	Cairo
кайенна	Pl5	Cayenne
кайко	Pe4	Caico
кайруан	Pe4	Kairouan
кайсери	Pe5	Kayseri
кайфын	Pe5	Kaifeng
кайюга	Ll6	Cayuga
какамега	Pe4	Kakamega
каката	Pe4	Kakata
какинада	Pe5	Kakinada
како	Ll6	Kako
калабар	Pe5	Calabar
калабосо	Pe4	Calabozo
калайи-нау	Pe4	Qala i Naw
калама	Pe4	Calama
каламазу	Pe4	Kalamazoo
каламата	Pe4	Kalamata
каласин	Pe4	Kalasin
калат	Pe4	Qalat
калбайог	Pe4	Calbayog
кале	Pe4	Calais
калемие	Pe5	Kalemie
календжин	Ll6	Kalenjin
калининград	Pl5	Kaliningrad
калмыцкий	Ll6	Kalmyk
калуга	Pe5	Kaluga
калькутта	Pl5	Kolkata
кальмар	Pe4	Kalmar
кальян	Pe6	Kalyan
кальяо	Pe5	Calao
кальяри	Pe5	Cagliari
камагуэй	Pe5	Camaguey
камау	Pe5	Ca Mau
камба	Ll6	Kamba
камбоджа	Pl7	Cambodia
камбоджийский риель	Ml5	Cambodian riel
каменец-подольский	Pe4	Kamianets-Podilskyi
каменск-уральский	Pe4	Kamensk-Uralsky
каменск-шахтинский	Pe4	Kamensk-Shakhtinsky
камерун	Pl7	Cameroon
камина	Pe4	Kamina
камлупс	Pe4	Kamloops
кампала	Pl5	Kampala
кампана	Pe4	Campana
кампина-гранди	Pe5	Campina Grande
кампинас	Pe6	Campinas
кампобассо	Pe4	Campobasso
кампонгспы	Pe4	Kampong Speu
кампонгтхом	Pe4	Kampong Thom
кампонгтям	Pe4	Kampong Cham
кампонгчнанг	Pe4	Kampong Chhnang
кампот	Pe4	Kampot
кампу-гранди	Pl5	Campo Grande
кампу-моран	Pe4	Campo Mourao
кампус-дус-гойтаказис	Pe5	Campos dos Goytacazes
камрань	Pe4	Cam Ranh
камули	Pe4	Kamuli
камфа	Pe4	Cam Pha
камышин	Pe4	Kamyshin
кан	Pe4	Caen
канада	Pl7	Canada
канадский английский	Ll6	Canadian English
канадский доллар	Ml5	Canadian dollar
канадский французский	Ll6	Canadian French
кананга	Pe5	Kananga
канарские о-ва	Pl7	the Canary Islands
канарские о-ва	Pl5	Canary
кангаба	Pe4	Kangaba
кангар	Pe4	Kangar
канге	Pe5	Kanggye
кангри	Ll6	Kangri
кандалакша	Pe4	Kandalaksha
канди	Pe4	Kandy
канди	Pe4	Kandi
канела	Pe4	Canela
канелонес	Pe4	Canelones
канембу	Ll6	Kanembu
канибадам	Pe5	Konibodom
канкан	Pe4	Kankan
канкун	Pl5	Cancun
каннада	Ll6	Kannada
каноас	Pe5	Canoas
каноя	Pe4	Kanoya
канпур	Pe6	Kanpur
канск	Pe4	Kansk
кантон	Pl5	Kanton
кантон	Pe5	Canton
кантонский	Ll6	Cantonese
кантхо	Pe6	Can Tho
канури	Ll6	Kanuri
канчанабури	Pe4	Kanchanaburi
канчипурам	Pe4	Kanchipuram
канье	Pe4	Kanye
каобанг	Pe4	Cao Bang
каолак	Pe5	Kaolack
каолань	Pe4	Cao Lanh
кап-аитьен	Pe5	Cap-Haitien
капан	Pe4	Kapan
капитолийский холм	Pe4	Capitol Hill
капошвар	Pe4	Kaposvar
кара-балта	Pe4	Kara-Balta
карабюк	Pe4	Karabuk
караганда	Pe5	Karaganda
каразинью	Pe4	Carazinho
каракалпакский	Ll6	Kara-Kalpak
каракас	Pl5	Caracas
каракол	Pe4	Karakol
карамай	Pe4	Karamay
караман	Pe4	Karaman
карасбург	Pe4	Karasburg
каратинга	Pe4	Caratinga
карачаево-балкарский	Ll6	Karachay-Balkar
карачи	Pl5	Karachi
карбованец	Ml5	Ukrainian karbovanets
карельский	Ll6	Karelian
кариб	Ll6	Carib
кариба	Pe4	Kariba
карибиб	Pe4	Karibib
каримнагар	Pe5	Karimnagar
карлайл	Pe4	Carlisle
карловац	Pe4	Karlovac
карлскруна	Pe4	Karlskrona
карлсруэ	Pe5	Karlsruhe
карлстад	Pe4	Karlstad
карнал	Pe5	Karnal
карнул	Pe5	Kurnool
каролинский алгонкинский	Ll6	Carolina Algonquian
карора	Pe4	Carora
карпина	Pe4	Carpina
карс	Pe4	Kars
карсон-сити	Pe4	Carson
картаго	Pe4	Cartago
картаго	Pe4	Cartago Municipality
картахена	Pe5	Cartagena of Indias
картахена	Pe5	Cartagena
каруару	Pe5	Caruaru
карузи	Pe4	Karuzi
карупано	Pe4	Carupano
карур	Pe4	Karur
карши	Pe5	Qarshi
касабланка	Pl5	Casablanca
касадор	Pe4	Cacador
касама	Pe5	Kasama
касане	Pe4	Kasane
касерис	Pe4	Caceres
касесе	Pe4	Kasese
каскавел	Pe5	Cascavel
касонго	Pe4	Kasongo
каспер	Pe4	Casper
каспийск	Pe4	Kaspiysk
кассала	Pe5	Kassala
кассель	Pe5	Kassel
кастамону	Pe4	Kastamonu
кастаньял	Pe4	Castanhal
кастельон-де-ла-плана	Pe4	Castello de la Plana
касур	Pe5	Kasur
каталан	Pe4	Catalao
каталанский	Ll6	Catalan
катамарка	Pl5	Catamarca
катандзаро	Pe4	Catanzaro
катандува	Pe4	Catanduva
катания	Pe5	Catania
катар	Pl7	Qatar
катарский риал	Ml5	Qatari riyal
катерини	Pe4	Katerini
кати	Pe4	Kati
катманду	Pl5	Kathmandu
катовице	Pe6	Katowice
каттак	Pe5	Cuttack
каттакурган	Pe5	Katta-Kurgan
каунас	Pe5	Kaunas
каунсил-блафс	Pe4	Council Bluffs
кафр-эш-шейх	Pe4	Kafr el-Sheikh
кахамарка	Pe4	Cajamarca
кахраманмараш	Pe5	Kahramanmaras
кацина	Pe5	Katsina
качинский	Ll6	Kachin
кашан	Pe5	Kashan
кашиас	Pe4	Caxias
кашиас-ду-сул	Pe5	Caxias do Sul
кашито	Pe4	Caxito
кашмер	Pe4	Kashmar
кашмири	Ll6	Kashmiri
каштелу-бранку	Pe4	Castelo Branco
кашубский	Ll6	Kashubian
кашуэйра-ду-сул	Pe4	Cachoeira do Sul
кашуэйру-ди-итапемирин	Pe4	Cachoeiro de Itapemirim
каэди	Pe4	Kaedi
кая	Pe4	Kaya
каянза	Pe4	Kayanza
кваджалейн	Pl5	Kwajalein
квакиутль	Ll6	Kwakʼwala
квасио	Ll6	Kwasio
квекве	Pe4	Kwekwe
квинстаун	Pe4	Queenstown
кедабек	Pe4	Gədəbəy
кедири	Pe5	Kediri
кеймбридж-бей	Pl5	Cambridge Bay
кейп-корал	Pe4	Cape Coral
кейп-кост	Pe4	Cape Coast
кейси	Pl5	Casey
кектокай	Pe4	Koktokay
келимане	Pe4	Quelimane
кело	Pe4	Kelo
келоуна	Pe4	Kelowna
кельнский	Ll6	Colognian
кельце	Pe5	Kielce
кемерово	Pe5	Kemerovo
кена	Pe5	Qena
кендари	Pe4	Kendari
кенема	Pe4	Kenema
кенийский шиллинг	Ml5	Kenyan shilling
кенитра	Pe5	Kenitra
кения	Pl7	Kenya
кенневик	Pe4	Kennewick
кентау	Pe4	Kentau
кербела	Pe5	Karbala
кергелен	Pl5	Kerguelen
кередж	Pe6	Karaj
керема	Pe4	Kerema
керичо	Pe4	Kericho
керкира	Pe4	Corfu
керман	Pe5	Kerman
керманшах	Pe5	Kermanshah
керуане	Pe4	Kerouane
керчь	Pe4	Kerch
кесальтенанго	Pe5	Quetzaltenango
кесон-сити	Pe6	Quezon
кечкемет	Pe4	Kecskemet
кечуа	Ll6	Quechua
кибале	Pe4	Kibaale
кибаха	Pe4	Kibaha
кибдо	Pe4	Quibdo
кибуе	Pe4	Kibuye
кибунго	Pe4	Kibungo
кига	Ll6	Chiga
кигали	Pl5	Kigali
кигома	Pe4	Kigoma
киев	Pl5	Kyiv
киквит	Pe5	Kikwit
кикуйю	Ll6	Kikuyu
килиноччи	Pe4	Kilinochchi
килис	Pe4	Kilis
килифи	Pe4	Kilifi
киллин	Pe4	Killeen
килоса	Pe4	Kilosa
киль	Pe5	Kiel
кильота	Pe4	Quillota
кильякольо	Pe5	Quillacollo
кимбе	Pe4	Kimbe
кимберли	Pe4	Kimberley
кимбунду	Ll6	Kimbundu
кимры	Pe4	Kimry
кимчхэк	Pe4	Kimchaek
кина папуа – новой гвинеи	Ml5	Papua New Guinean kina
кингспорт	Pe4	Kingsport
кингстаун	Pe4	Kingstown
кингстон-апон-халл	Pe5	Kingston upon Hull
киндия	Pe4	Kindia
кинду	Pe5	Kindu
кинешма	Pe4	Kineshma
кинкала	Pe4	Kinkala
киншаса	Pl5	Kinshasa
киньяруанда	Ll6	Kinyarwanda
кипр	Pl7	Cyprus
кипрский фунт	Ml5	Cypriot pound
кипуши	Pe4	Kipushi
киргизия	Pl7	Kyrgyzstan
киргизский	Ll6	Kyrgyz
киргизский сом	Ml5	Kyrgystani som
кирения	Pe4	Kyrenia
кирибати	Pl7	Kiribati
киритимати	Pl5	Kiritimati
киров	Pl5	Kirov
кирово-чепецк	Pe4	Kirovo-Chepetsk
кирундо	Pe4	Kirundo
кисангани	Pe5	Kisangani
киселевск	Pe4	Kiselyovsk
кисидугу	Pe4	Kissidougou
кисловодск	Pe4	Kislovodsk
кисмайо	Pe5	Kismayo
кисоро	Pe4	Kisoro
киссимми	Pe5	Kissimmee
кисуму	Pe5	City of Kisumu
китай	Pl7	China
китайский	Ll6	Chinese
китайский офшорный юань	Ml5	Chinese yuan
китайский юань	Ml5	Chinese yuan
китале	Pe4	Kitale
китами	Pe4	Kitami
китве-нкана	Pe5	Kitwe
китгум	Pe4	Kitgum
китмансхуп	Pe4	Keetmanshoop
китченер	Pe5	Kitchener
киффа	Pe4	Kiffa
киче	Ll6	Kʼicheʼ
кишинев	Pl5	Chisinau
клагенфурт	Pe4	Klagenfurt
клаксвуйк	Pe4	Klaksvik
кланг	Pe5	Klang
кларксвилл	Pe4	Clarksville
классический невари	Ll6	Classical Newari
классический сирийский	Ll6	Classical Syriac
клерксдорп	Pe4	Klerksdorp
клермон-ферран	Pe5	Clermont-Ferrand
клин	Pe4	Klin
клингонский	Ll6	Klingon
клинцы	Pe4	Klintsy
клуанг	Pe4	Kluang
клуж-напока	Pe5	Cluj-Napoca
кндр	Pl7	North Korea
коари	Pe4	Coari
коацакоалькос	Pe5	Coatzacoalcos
кобан	Pe4	Coban
коберн-таун	Pe4	Cockburn Town
кобиха	Pe4	Cobija
кобленц	Pe5	Koblenz
кобург	Pe4	Coburg
ковель	Pe4	Kovel
ковентри	Pe5	Coventry
ковингтон	Pe5	Covington
ковров	Pe4	Kovrov
когалым	Pe4	Kogalym
кодо	Pe4	Codo
кожикоде	Pe5	Kozhikode
коимбатур	Pe6	Coimbatore
коимбра	Pe4	Coimbra
койра чиини	Ll6	Koyra Chiini
койраборо сенни	Ll6	Koyraboro Senni
коканд	Pe5	Kokand
кокимбо	Pe4	Coquimbo
кокосовые о-ва	Pl7	the Cocos Islands
кокшетау	Pe4	Kokshetau
коламбус	Pe5	Columbus
колар	Pe4	Kolar
колвези	Pe5	Kolwezi
колда	Pe4	Kolda
колдуэлл	Pe4	Caldwell
колима	Pe5	Colima
коллам	Pe5	Kollam
коломбо	Pl5	Colombo
коломна	Pe4	Kolomna
колон	Pe5	Colon
колония-дель-сакраменто	Pe4	Colonia del Sacramento
колорадо-спрингс	Pe5	Colorado Springs
колпино	Pe5	Kolpino
колтта-саамский	Ll6	Skolt Sami
колумбийский песо	Ml5	Colombian peso
колумбия	Pl7	Colombia
колумбус	Pe6	Columbus
колхапур	Pe5	Kolhapur
ком	Ll6	Kom
ком-омбо	Pe5	Kom Ombo
комаягуа	Pe4	Comayagua
комбисири	Pe4	Kombissiri
комендадор	Pe4	Comendador
коми	Ll6	Komi
коми-пермяцкий	Ll6	Komi-Permyak
комилла	Pe5	Comilla
комо	Pe5	Como
комодоро-ривадавия	Pe4	Comodoro Rivadavia
коморский	Ll6	Comorian
коморский франк	Ml5	Comorian franc
коморы	Pl7	Comoros
коморы	Pl5	Comoro
комотини	Pe4	Komotini
комсомольск-на-амуре	Pe5	Komsomolsk-on-Amur
конакри	Pl5	Conakry
конвертируемая марка боснии и герцеговины	Ml5	Bosnia-Herzegovina Convertible mark
конвертируемый франк люксембурга	Ml5	Luxembourgian Convertible franc
конго	Pl7	Congo
конго	Ll6	Kongo
конго - браззавиль	Pl7	Congo - Brazzaville
конго - киншаса	Pl7	Congo - Kinshasa
конголезский суахили	Ll6	Congo Swahili
конголезский франк	Ml5	Congolese franc
конголо	Pe4	Kongolo
конкани	Ll6	Konkani
конкорд	Pe4	Concord
конкордия	Pe4	Concordia
конотоп	Pe4	Konotop
консельейру-лафаети	Pe4	Conselheiro Lafaiete
консепсион-де-ла-вега	Pe4	La Vega
консепсьон	Pe5	Concepcion
консепсьон-дель-уругвай	Pe4	Concepcion del Uruguay
константина	Pe5	Constantine
контум	Pe4	Kon Tum
конуэй	Pe4	Conway
конья	Pe5	Konya
копенгаген	Pl5	Copenhagen
коптский	Ll6	Coptic
копьяпо	Pe4	Copiapo
корал-гейблс	Pe4	Coral Gables
корал-спрингс	Pe5	Coral Springs
корал-харбор	Pl5	Atikokan
корваллис	Pe4	Corvallis
кордова	Pe6	Cordoba
корейский	Ll6	Korean
корияма	Pe5	Koriyama
корк	Pe4	Cork
корла	Pe5	Korla
корнский	Ll6	Cornish
коро	Ll6	Koro
коро	Pe4	Coro
корогве	Pe4	Korogwe
корого	Pe4	Korhogo
коронель	Pe4	Coronel
коронель-овьедо	Pe4	Coronel Oviedo
коросаль	Pe4	Corozal Town
коростень	Pe4	Korosten
корпус-кристи	Pe5	Corpus Christi
корриентес	Pe5	Corrientes
корсиканский	Ll6	Corsican
корумба	Pe4	Corumba
корча	Pe4	Korce
коса	Ll6	Xhosa
косово	Pl7	Kosovo
косрае	Pl5	Kosrae
косраенский	Ll6	Kosraean
коста-рика	Pl7	Costa Rica
костанай	Pl5	Kostanay
костариканский колон	Ml5	Costa Rican colon
кости	Pe5	Kosti
кострома	Pe5	Kostroma
кот-д’ивуар	Pl7	Cote d'Ivoire
кота	Pe5	Kota
кота-бару	Pe5	Kota Bharu
кота-кинабалу	Pe5	Kota Kinabalu
котабато	Pe5	Cotabato
котбус	Pe4	Cottbus
котлас	Pe4	Kotlas
котону	Pe5	Cotonou
котуи	Pe4	Cotui
коувола	Pe4	Kouvola
кофоридуа	Pe4	Koforidua
кофс-харбор	Pe4	Coffs Harbour
кохат	Pe5	Kohat
кохима	Pe4	Kohima
кохконг	Pe4	Koh Kong
кохутепеке	Pe4	Cojutepeque
кочабамба	Pe6	Cochabamba
коччи	Pe6	Kochi
кошалин	Pe4	Koszalin
кошице	Pe5	Kosice
коян	Pe5	Goyang
кпалиме	Pe4	Kpalime
кпелле	Ll6	Kpelle
краби	Pe4	Krabi
крагуевац	Pe4	Kragujevac
крайова	Pe5	Craiova
кралендейк	Pl5	Kralendijk
краснокаменск	Pe4	Krasnokamensk
краснокамск	Pe4	Krasnokamsk
краснотурьинск	Pe4	Krasnoturyinsk
красноярск	Pl5	Krasnoyarsk
кратеус	Pe4	Crateus
крату	Pe5	Crato
кратьэх	Pe4	Kratie
кременчуг	Pe5	Kremenchuk
крестон	Pl5	Creston
кри	Ll6	Cree
криби	Pe4	Kribi
крик	Ll6	Muscogee
крисиума	Pe5	Criciuma
кристиансанн	Pe4	Kristiansand
кристианстад	Pe4	Kristianstad
кришнанагар	Pe4	Krishnanagar
кропивницкий	Pe5	Kropyvnytskyi
кропоткин	Pe4	Kropotkin
кротоне	Pe4	Crotone
крузейру-ду-сул	Pe4	Cruzeiro do Sul
крунстад	Pe4	Kroonstad
круя	Pe4	Kruje
крымско-татарский	Ll6	Crimean Tatar
ксанти	Pe4	Xanthi
куала-лумпур	Pl5	Kuala Lumpur
куала-тренгану	Pe5	Kuala Terengganu
куангнгай	Pe5	Quang Ngai
куангчи	Pe4	Quang Tri
куантан	Pe5	Kuantan
куаутемок	Pe4	Cuauhtemoc
куба	Pl7	Cuba
кубинский конвертируемый песо	Ml5	Cuban Convertible peso
кубинский песо	Ml5	Cuban peso
кувейт	Pl7	Kuwait
кувейтский динар	Ml5	Kuwaiti dinar
куви	Ll6	Kuvi
куддалор	Pe4	Cuddalore
кудугу	Pe4	Koudougou
кудымкар	Pe4	Kudymkar
кузнецк	Pe4	Kuznetsk
куинен	Pe5	Quy Nhon
кукес	Pe4	Kukes
кукута	Pe5	Cucuta
куламуту	Pe4	Koulamoutou
кульджа	Pe5	Yining
кульякан	Pe5	Culiacan
куляб	Pe4	Kulob
кумана	Pe5	Cumana
кумаси	Pe6	Kumasi
кумба	Pe4	Kumba
кумбаконам	Pe4	Kumbakonam
кумбо	Pe4	Kumbo
кумертау	Pe4	Kumertau
кумыкский	Ll6	Kumyk
кунама	Ll6	Kuanyama
кунград	Pe4	Qo‘ng‘irot
кунгур	Pe4	Kungur
кундара	Pe4	Koundara
кундиава	Pe4	Kundiawa
кундуз	Pe5	Kunduz
кунсан	Pe5	Gunsan
куопио	Pe4	Kuopio
купанг	Pe5	Kupang
купела	Pe4	Koupela
купянск	Pe4	Kupiansk
кур	Pe4	Chur
курвелу	Pe4	Curvelo
курган	Pe5	Kurgan
курган-тюбе	Pe5	Qurghonteppa
курдский	Ll6	Kurdish
куре	Pe4	Kure
курико	Pe4	Curico
куритиба	Pe6	Curitiba
курух	Ll6	Kurukh
кусиро	Pe4	Kushiro
куско	Pe5	Cusco
кутаиси	Pe4	Kutaisi
кутенаи	Ll6	Kutenai
кутиала	Pe4	Koutiala
куча	Pe4	Kuqa County
кучан	Pe4	Quchan
кучинг	Pl5	Kuching
куэнка	Pe5	Cuenca
куэрнавака	Pe5	Cuernavaca
куяба	Pl5	Cuiaba
кхаммам	Pe5	Khammam
кхаси	Ll6	Khasi
кхмерский	Ll6	Khmer
кхонкэн	Pe5	Khon Kaen
кхулна	Pe6	Khulna
кызыл	Pe4	Kyzyl
кызылорда	Pl5	Qyzylorda
кызылорда	Pe5	Kyzylorda
кыркларели	Pe4	Kirklareli
кыршехир	Pe4	Kirsehir
кырыккале	Pe5	Kirikkale
кыштым	Pe4	Kyshtym
кэлэраши	Pe4	Calarasi
кэнкэки	Pe4	Kankakee
кэрнс	Pe4	Cairns
кэрэн	Pe4	Keren
кюрасао	Pl7	Curacao
кюрпип	Pe5	Curepipe
кюстендил	Pe4	Kyustendil
кютахья	Pe4	Kutahya
ла-асунсьон	Pe4	La Asuncion
ла-корунья	Pe5	A Coruna
ла-кросс	Pe4	La Crosse
ла-пальма	Pe4	La Palma
ла-пас	Pl5	La Paz
ла-плата	Pe5	La Plata
ла-риоха	Pl5	La Rioja
ла-романа	Pe5	La Romana
ла-рошель	Pe4	La Rochelle
ла-сейба	Pe4	La Ceiba
ла-серена	Pe4	La Serena
ла-уньон	Pe4	La Union
ла-эсперанса	Pe4	La Esperanza
лаббок	Pe5	Lubbock
лабе	Pe4	Labe
лабинск	Pe4	Labinsk
лаврас	Pe4	Lavras
лагос	Pl5	Lagos
лагуат	Pe4	Laghouat
ладино	Ll6	Ladino
лажис	Pe4	Lages
лаи	Pe4	Lai
лайу	Pe4	Laiwu
лайян	Pe5	Laiyang
лакота	Ll6	Lakota
лакхнау	Pe6	Lucknow
лалитпур	Pe5	Lalitpur
ламба	Ll6	Lamba
ламбарене	Pe4	Lambarene
ламия	Pe4	Lamia
лампанг	Pe5	Lampang
лампхун	Pe4	Lamphun
ланго	Ll6	Langi
лангса	Pe4	Langsa
лангшон	Pe4	Lang Son
ланкастер	Pe5	Lancaster
лансинг	Pe5	Lansing
ланфан	Pe5	Langfang
ланчжун	Pe4	Langzhong
ланьси	Pe4	Lanxi County
лаоаг	Pe5	Laoag
лаокай	Pe4	Lao Cai
лаос	Pl7	Laos
лаосский	Ll6	Lao
лаосский кип	Ml5	Laotian kip
лаппеэнранта	Pe4	Lappeenranta
лараш	Pe4	Larache
ларедо	Pe5	Laredo
лариса	Pe4	Larissa
ларкана	Pe5	Larkana
ларнака	Pe4	Larnaca
лас-крусес	Pe4	Las Cruces
лас-пальмас-де-гран-канария	Pe5	Las Palmas
лас-таблас	Pe4	Las Tablas
лас-тунас	Pe5	Las Tunas
лас-эрас	Pe4	Las Heras
ласаро-карденас	Pe4	Lazaro Cardenas
ласъанод	Pe4	Las Anod
латакунга	Pe4	Latacunga
латвийский лат	Ml5	Latvian lats
латвийский рубль	Ml5	Latvian ruble
латвия	Pl7	Latvia
латиноамериканский испанский	Ll6	Latin American Spanish
латинский	Ll6	Latin
латур	Pe5	Latur
латышский	Ll6	Latvian
лаутока	Pe4	Lautoka
лафайетт	Pe4	Lafayette
лафиа	Pe4	Lafia
лахат	Pe4	Lahat
лахдж	Pe4	Lahij
лахнда	Ll6	Western Panjabi
лахти	Pe4	Lahti
лашкаргах	Pe5	Lashkar Gah
лаэ	Pe4	Lae
ле-ке	Pe4	Les Cayes
ле-ман	Pe4	Le Mans
лев	Ml5	Bulgarian Hard lev
легаспи	Pe5	Legazpi
лежа	Pe4	Lezhe
лезгинский	Ll6	Lezghian
лей	Pe4	Loei
лейк чарльз	Pe4	Lake Charles
лейк-хавасу-сити	Pe4	Lake Havasu
лейкангер	Pe4	Leikanger
лейквилл	Pe5	Lakeville
лейрия	Pe4	Leiria
лексингтон	Pe5	Lexington
лениногорск	Pe4	Leninogorsk
ленинск-кузнецкий	Pe4	Leninsk-Kuznetsky
ленкорань	Pe4	Lankaran
лео	Pe4	Leo
леон	Pe6	Leon
леоне	Ml5	Sierra Leonean leone
лесосибирск	Pe4	Lesosibirsk
лесото	Pl7	Lesotho
лестер	Pe5	Leicester
летбридж	Pe4	Lethbridge
летисия	Pe4	Leticia
леуварден	Pe4	Leeuwarden
лечче	Pe4	Lecce
либерец	Pe4	Liberec
либерийский доллар	Ml5	Liberian dollar
либерия	Pl7	Liberia
либражд	Pe4	Librazhd
либревиль	Pl5	Libreville
ливан	Pl7	Lebanon
ливанский фунт	Ml5	Lebanese pound
ливийский динар	Ml5	Libyan dinar
ливингстон	Pe4	Livingstone
ливия	Pl7	Libya
ливны	Pe4	Livny
ливорно	Pe4	Livorno
лигурский	Ll6	Ligurian
лида	Pe4	Lida
лиепая	Pe4	Liepaja
ликаси	Pe5	Likasi
лиллехаммер	Pe4	Lillehammer
лиллуэт	Ll6	Lillooet
лилль	Pe6	Lille
лима	Pl5	Lima
лимасол	Pe4	Limassol
лимбе	Pe5	Limbe
лимбургский	Ll6	Limburgish
лимейра	Pe5	Limeira
лимерик	Pe4	Limerick
лимож	Pe4	Limoges
лимон	Pe4	Limon
линарес	Pe4	Linares
лингала	Ll6	Lingala
линдеман	Pl5	Lindeman
линди	Pe4	Lindi
линкольн	Pe5	Lincoln
линц	Pe5	Linz
линчберг	Pe4	Lynchburg
линчепинг	Pe4	Linkoping
линъюань	Pe5	Lingyuan
линьи	Pe6	Linyi
линькоу	Pe4	Linkou
линься	Pe5	Linxia
линьфэнь	Pe5	Linfen
линьхай	Pe5	Linhai
линьцзян	Pe4	Linjiang
линьярис	Pe4	Linhares
липецк	Pe5	Lipetsk
лира	Pe4	Lira
лисала	Pe4	Lisala
лиссабон	Pl5	Lisbon
листаль	Pe4	Liestal
литва	Pl7	Lithuania
литературный швейцарский немецкий	Ll6	Swiss High German
литл-рок	Pe5	Little Rock
литовский	Ll6	Lithuanian
литовский лит	Ml5	Lithuanian litas
литовский талон	Ml5	Lithuanian talonas
лихтенштейн	Pl7	Liechtenstein
лишинга	Pe4	Lichinga
лишуй	Pe4	Lishui
лобамба	Pe4	Lobamba
лобаце	Pe4	Lobatse
лобиту	Pe5	Lobito
ловеч	Pe4	Lovech
логан	Pe4	Logan
логроньо	Pe4	Logrono
лоджа	Pe4	Lodja
лодзь	Pe5	Lodz
ложбан	Ll6	Lojban
лози	Ll6	Lozi
лойко	Pe4	Loikaw
локоджа	Pe4	Lokoja
локосса	Pe4	Lokossa
ломбардский	Ll6	Lombard
ломе	Pl5	Lome
лонг-бич	Pe6	Long Beach
лонгвью	Pe4	Longview
лонгйир	Pl5	Longyearbyen
лонгсюен	Pe5	Long Xuyen
лондон	Pl5	London
лондрина	Pe5	Londrina
лонсестон	Pe4	Launceston
лопбури	Pe4	Lopburi
лорд-хау	Pl5	Lord Howe Island
лоренгау	Pe4	Lorengau
лорика	Pe4	Santa Cruz de Lorica
лорка	Pe4	Lorca
лорьян	Pe4	Lorient
лос-андес	Pe4	Los Andes
лос-анджелес	Pl5	Los Angeles
лос-анхелес	Pe4	Villa Los Angeles
лос-мочис	Pe5	Los Mochis
лос-текес	Pe5	Los Teques
лоти	Ml5	Lesotho loti
лотон	Pe4	Lawton
лоуренс	Pe4	Lawrence
лоуэлл	Pe5	Lowell
лоуэр-принс-куотер	Pl5	Lower Prince's Quarter
лоуэр-хатт	Pe4	Lower Hutt
лоха	Pe4	Loja
лохэ	Pe5	Luohe
лоян	Pe6	Luoyang
луангнамтха	Pe4	Luang Namtha
луангпхабанг	Pe4	Luang Prabang
луанда	Pl5	Luanda
луаншья	Pe4	Luanshya
луань	Pe6	Lu'an
луба	Pe4	Luba
луба-катанга	Ll6	Luba-Katanga
луба-лулуа	Ll6	Luba-Lulua
лубанго	Pe4	Lubango
лубомо	Pe4	Dolisie
лубумбаши	Pe6	Lubumbashi
луга	Pe4	Louga
лугано	Pe4	Lugano
лудхияна	Pe6	Ludhiana
луена	Pe4	Luena
луизианский креольский	Ll6	Louisiana Creole
луисвилл	Pl5	Louisville
луисеньо	Ll6	Luiseno
лукапа	Pe4	Lucapa
луксор	Pe5	Luxor
луле-саамский	Ll6	Lule Sami
лулео	Pe4	Lulea
лунань	Pe5	Lunan
лунда	Ll6	Lunda
лунцзян	Pe4	Longjiang
лунъянь	Pe5	Longyan
луо	Ll6	Luo
лусака	Pl5	Lusaka
лусеа	Pe4	Lucea
лутон	Pe5	Luton
лухан	Pe4	Lujan
лухья	Ll6	Luyia
луцк	Pe5	Lutsk
лучжоу	Pe6	Luzhou
лхоксемаве	Pe4	Lhokseumawe
льеж	Pe5	Liege
льюистон	Pe4	Lewiston
лэшань	Pe6	Leshan
любек	Pe5	Lubeck
люблин	Pe5	Lublin
любляна	Pl5	Ljubljana
людериц	Pe4	Luderitz
люксембург	Pl7	Luxembourg
люксембургский	Ll6	Luxembourgish
люксембургский франк	Ml5	Luxembourgian franc
люлебургаз	Pe4	Luleburgaz
люпаньшуй	Pe6	Liupanshui
люхэ	Pe4	Liuhe County
люцерн	Pe5	Lucerne
лючжоу	Pe6	Liuzhou
люшня	Pe4	Lushnje
лянчжоу	Pe5	Lianzhou
ляньюньган	Pe5	Lianyungang
ляочэн	Pe5	Liaocheng
ляоюань	Pe5	Liaoyuan
ляоян	Pe5	Liaoyang
л’акуила	Pe4	L'Aquila
маан	Pe4	Ma'an
мааньшань	Pe6	Ma'anshan
маастрихт	Pe4	Maastricht
маба	Ll6	Maba
маврикий	Pl7	Mauritius
маврикийская рупия	Ml5	Mauritian rupee
маврикийский креольский	Ll6	Morisyen
мавритания	Pl7	Mauritania
мавританская угия	Ml5	Mauritanian ouguiya
магадан	Pl5	Magadan
маганге	Pe4	Magangue
магахи	Ll6	Magahi
магдебург	Pe5	Magdeburg
магеланг	Pe4	Magelang
магнитогорск	Pe5	Magnitogorsk
магун	Pe4	Magong
магуэ (город)	Pe4	Magway
мадагаскар	Pl7	Madagascar
маданг	Pe4	Madang
мадейра	Pl5	Madeira
маджуро	Pl5	Majuro
мадингу	Pe4	Madingou
мадиррат-хун	Pe4	Hun
мадисон	Pe5	Madison
мадиун	Pe4	Madiun
мадрид	Pl5	Madrid
мадурай	Pe6	Madurai
мадурский	Ll6	Madurese
мазабука	Pe4	Mazabuka
мазандеранский	Ll6	Mazanderani
мазари-шариф	Pe5	Mazar-i-Sharif
майами-бич	Pe5	Miami Beach
майданшахр	Pe4	Maidan Shar
майдзуру	Pe4	Maizuru
майкоп	Pe4	Maykop
майнц	Pe4	Mainz
майотта	Pl7	Mayotte
майсур	Pe5	Mysore
майтхили	Ll6	Maithili
мак-аллен	Pe5	McAllen
мак-мердо	Pl5	McMurdo
макамба	Pe4	Makamba
макао	Pl7	Macao SAR China
макао	Pl7	Macao
макапа	Pe5	Macapa
макас	Pe4	Macas
макасар	Pe6	Makassar
макассарский	Ll6	Makasar
макаэ	Pe4	Macae
македонский	Ll6	Macedonian
македонский денар	Ml5	Macedonian denar
макеевка	Pe5	Makiivka
макени	Pe4	Makeni
маккай	Pe4	Mackay
маккуори	Pl5	Macquarie Island
макоку	Pe4	Makokou
маконде	Ll6	Makonde
макуа	Ll6	Makhuwa
макуа-меетто	Ll6	Makhuwa-Meetto
макурди	Pe5	Makurdi
малабо	Pl5	Malabo
малави	Pl7	Malawi
малавийская квача	Ml5	Malawian kwacha
малага	Pe5	Malaga
малагасийский	Ll6	Malagasy
малагасийский ариари	Ml5	Malagasy ariary
малагасийский франк	Ml5	Malagasy franc
малайзийский ринггит	Ml5	Malaysian ringgit
малайзия	Pl7	Malaysia
малайский	Ll6	Malay
малакаль	Pe4	Malakal
малакка	Pe5	Malacca
маланг	Pe5	Malang
маланже	Pe4	Malanje
малатья	Pe5	Malatya
малаялам	Ll6	Malayalam
малегаон	Pe5	Malegaon
малесит-пассамакводди	Ll6	Maliseet-Passamaquoddy
мали	Pl7	Mali
малийский франк	Ml5	Malian franc
малинди	Pe4	Malindi
маллави	Pe5	Mallawi
мальдивская руфия	Ml5	Maldivian rufiyaa
мальдивский	Ll6	Divehi
мальдивы	Pl7	Maldives
мальдонадо	Pe4	Maldonado
мальта	Pl7	Malta
мальтахеэ	Pe4	Maltahohe
мальтийская лира	Ml5	Maltese lira
мальтийский	Ll6	Maltese
мальтийский фунт	Ml5	Maltese pound
маму	Pe4	Mamou
ман	Pe4	Man
манагуа	Pl5	Managua
манадо	Pe5	Manado
манакапуру	Pe4	Manacapuru
манаус	Pl5	Manaus
манбидж	Pe4	Manbij
манга	Pe4	Manga
мангалор	Pe5	Mangalore
мангейм	Pe6	Mannheim
мандалгоби	Pe4	Mandalgovi
мандарский	Ll6	Mandar
мандевилл	Pe4	Mandeville
мандера	Pe4	Mandera
манджера	Pe4	Mandurah
мандинго	Ll6	Mandingo
мандья	Pe5	Mandya
манзини	Pe4	Manzini
манила	Pl5	Manila
манипурский	Ll6	Manipuri
маниса	Pe5	Manisa
манисалес	Pe5	Manizales
манкейто	Pe4	Mankato
маноквари	Pe4	Manokwari
манпхо	Pe4	Manpo
манса	Pe4	Mansa
мансанильо	Pe4	Manzanillo
манта	Pe4	Manta
манте	Pe4	Ciudad Mante
маншехра	Pe4	Mansehra
маньчжурия	Pe4	Manzhouli
маньчжурский	Ll6	Manchu
мао	Pe4	Mao
маомин	Pe6	Maoming
маори	Ll6	Maori
мапуту	Pl5	Maputo
мапуче	Ll6	Mapuche
мар-дель-плата	Pe5	Mar del Plata
мараба	Pe4	Maraba
маради	Pe5	Maradi
маракай	Pe6	Maracay
маракайбо	Pe6	Maracaibo
маратхи	Ll6	Marathi
марбелья	Pe4	Marbella
марвари	Ll6	Marwari
мардан	Pe5	Mardan
мардин	Pe4	Mardin
мариб	Pe4	Ma'rib
марибор	Pe4	Maribor
мариго	Pl5	Marigot
мариенталь	Pe4	Mariental
мариестад	Pe4	Mariestad
мариетта	Pe4	Marietta
мариехамн	Pl5	Mariehamn
марийский	Ll6	Mari
марилия	Pe5	Marilia
маринга	Pe5	Maringa
марискаль-эстигаррибия	Pe4	Mariscal Estigarribia
марка	Pe4	Merca
маркала	Pe4	Markala
маркизские о-ва	Pl5	Marquesas
марокканский дирхам	Ml5	Moroccan dirham
марокканский франк	Ml5	Moroccan franc
марокко	Pl7	Morocco
марсала	Pe4	Marsala
мартапура	Pe4	Martapura
мартиника	Pl7	Martinique
маруа	Pe5	Maroua
маршалловы о-ва	Pl7	the Marshall Islands
маршалльский	Ll6	Marshallese
мары	Pe4	Mary
масаи	Ll6	Masai
масака	Pe4	Masaka
масатлан	Pl5	Mazatlan
масая	Pe4	Masaya
масвинго	Pe4	Masvingo
масейо	Pe6	Maceio
масента	Pe4	Macenta
масеру	Pl5	Maseru
масинди	Pe4	Masindi
маскара	Pe4	Mascara
маскат	Pl5	Muscat
маскигон	Pe4	Muskegon
массауа	Pe4	Massawa
матагальпа	Pe4	Matagalpa
матади	Pe5	Matadi
матаморос	Pl5	Matamoros
матансас	Pe4	Matanzas
матара	Pe4	Matara
матарам	Pe5	Mataram
матаро	Pe4	Mataro
матеуала	Pe4	Matehuala
матола	Pe5	Matola
матурин	Pe5	Maturin
матхура	Pe5	Mathura
маумере	Pe4	Maumere
маун	Pe4	Maun
маунт-хаген	Pe4	Mount Hagen
мафа	Ll6	Mafa
мафетенг	Pe4	Mafeteng
махадзанга	Pe4	Mahajanga
махалапье	Pe4	Mahalapye
махасаракхам	Pe4	Maha Sarakham
махачкала	Pe5	Makhachkala
махдия	Pe4	Mahdia
махмудраки	Pe4	Mahmud-i-Raqi
мацумото	Pe5	Matsumoto
мачакос	Pe4	Machakos
мачала	Pe5	Machala
мачаме	Ll6	Machame
мачикес	Pe4	Machiques
мачилипатнам	Pe4	Machilipatnam
мачэн	Pe4	Macheng
машише	Pe4	Maxixe
маэ	Pl5	Mahe
маягуэс	Pe5	Mayaguez
мбабане	Pl5	Mbabane
мбаики	Pe4	Mbaiki
мбале	Pe5	Mbale
мбальмайо	Pe4	Mbalmayo
мбандака	Pe5	Mbandaka
мбанза-конго	Pe4	M'banza-Kongo
мбанза-нгунгу	Pe4	Mbanza-Ngungu
мбарара	Pe4	Mbarara
мбея	Pe5	Mbeya
мбомбела	Pe5	Nelspruit
мбужи-майи	Pe6	Mbuji-Mayi
мванза	Pe5	Mwanza
мвека	Pe4	Mweka
мвене-диту	Pe4	Mwene-Ditu
медеа	Pe4	Medea
меденин	Pe4	Medenine
медисин-хат	Pe4	Medicine Hat
медумба	Ll6	Medumba
медфорд	Pe4	Medford
мейкон	Pe4	Macon
мекнес	Pe5	Meknes
мексика	Pl7	Mexico
мексиканская пересчетная единица	Ml5	Mexican Investment unit
мексиканский испанский	Ll6	Mexican Spanish
мексиканский песо	Ml5	Mexican peso
мелайер	Pe4	Malayer
мелборн	Pe5	Melbourne
мелекеок	Pe4	Melekeok
мелен	Pe5	Melun
мелилья	Pe4	Melilla
мело	Pe4	Melo
мельбурн	Pl5	Melbourne
менде	Ll6	Mende
менди	Pe4	Mendi
мендоса	Pl5	Mendoza
меномини	Pl5	Menominee
менонгве	Pe4	Menongue
мератх	Pe6	Meerut
мервдешт	Pe4	Marvdasht
мерида	Pl5	Merida
меркуря-чук	Pe4	Miercurea Ciuc
мероге	Pe4	Maragheh
мерса-матрух	Pe4	Mersa Matruh
мерсед	Pe4	Merced
мерседес	Pe4	Mercedes
мерсин	Pe5	Mersin
меру	Ll6	Meru
мерфрисборо	Pe4	Murfreesboro
меса	Pe6	Mesa
месджеде-солейман	Pe4	Masjed Soleyman
мессина	Pe5	Messina
мета	Ll6	Metaʼ
метлакатла	Pl5	Metlakatla
мехабад	Pe4	Mahabad
мехикали	Pe5	Mexicali
мехико	Pl5	Mexico City
мехтарлам	Pe4	Mihtarlam
мец	Pe5	Metz
мзузу	Pe4	Mzuzu
миасс	Pe4	Miass
мидделбург	Pe4	Middelburg
мидинипур	Pe4	Midnapore
мидленд	Pe4	Midland
мидлсбро	Pe5	Middlesbrough
миене	Ll6	Myene
мизо	Ll6	Mizo
микелон	Pl5	Miquelon
миккели	Pe4	Mikkeli
микмак	Ll6	Mi'kmaw
милагро	Pe4	Milagro
мименсингх	Pe5	Mymensingh
минангкабау	Ll6	Minangkabau
минас	Pe4	Minas
минатитлан	Pe5	Minatitlan
минделу	Pe4	Mindelo
минна	Pe5	Minna
минск	Pl5	Minsk
миньнань	Ll6	Min Nan Chinese
мирандский	Ll6	Mirandese
мирзапур	Pe5	Mirzapur
мири	Pe5	Miri
мирпур-хас	Pe5	Mirpur Khas
миссула	Pe4	Missoula
миту	Pe4	Mitu
митхо	Pe4	My Tho
митьяна	Pe4	Mityana
михайловка	Pe4	Mikhaylovka
мичиф	Ll6	Michif
мичуринск	Pe4	Michurinsk
мишань	Pe4	Mishan
мишкольц	Pe5	Miskolc
мкокотони	Pe4	Mkokotoni
ммабато	Pe4	Mmabatho
моанда	Pe4	Moanda
мобае	Pe4	Mobaye
мобил	Pe5	Mobile
могадишо	Pl5	Mogadishu
могилев	Pe5	Mogilyov
модена	Pe4	Modena
модесто	Pe5	Modesto
моджокерто	Pe4	Mojokerto
мозамбик	Pl7	Mozambique
мозамбикский метикал	Ml5	Mozambican metical
мозамбикское эскудо	Ml5	Mozambican escudo
мозырь	Pe4	Mazyr
мойобамба	Pe4	Moyobamba
мока	Pe4	Moca
мокегуа	Pe4	Moquegua
мокоа	Pe4	Mocoa
мокотлонг	Pe4	Mokhotlong
мокшанский	Ll6	Moksha
моламьяйн	Pe5	Mawlamyine
молдавский	Ll6	Moldavian
молдавский лей	Ml5	Moldovan leu
молде	Pe4	Molde
молдова	Pl7	Moldova
молепололе	Pe4	Molepolole
молодечно	Pe4	Maladzyechna
монако	Pl7	Monaco
монастир	Pe4	Monastir
монахан	Pe4	Monaghan
монго	Ll6	Mongo
монго	Pe4	Mongo
монголия	Pl7	Mongolia
монгольский	Ll6	Mongolian
монгольский тугрик	Ml5	Mongolian tugrik
монгомо	Pe4	Mongomo
монгу	Pe4	Mongu
монклова	Pe5	Monclova
монктон	Pl5	Moncton
монпелье	Pe5	Montpellier
монровия	Pl5	Monrovia
монс	Pe4	Mons
монтгомери	Pe4	Montgomery
монте-плата	Pe4	Monte Plata
монтевидео	Pl5	Montevideo
монтего-бей	Pe4	Montego Bay
монтерей	Pe4	Monterey
монтерия	Pe5	Monteria
монтеро	Pe4	Montero
монтеррей	Pl5	Monterrey
монтис-кларус	Pe5	Montes Claros
монтпилиер	Pe4	Montpelier
монтсеррат	Pl7	Montserrat
мопти	Pe4	Mopti
морадабад	Pe5	Muradabad
моратува	Pe5	Moratuwa
моргантаун	Pe4	Morgantown
морелия	Pe5	Morelia
морогоро	Pe5	Morogoro
морон	Pe4	Moron
моси	Ll6	Mossi
москва	Pl5	Moscow
мосоро	Pe5	Mossoro
мосс	Pe4	Moss
мостаганем	Pe4	Mostaganem
мостар	Pe4	Mostar
моунъюа	Pe5	Monywa
моусон	Pl5	Mawson
мохалес-хук	Pe4	Mohale's Hoek
мохаук	Ll6	Mohawk
мочуди	Pe4	Mochudi
моши	Pe5	Moshi
мпанда	Pe4	Mpanda
мпиги	Pe4	Mpigi
мсила	Pe4	M'Sila
мтвара	Pe4	Mtwara
муар	Pe4	Muar town
муби	Pe5	Mubi
мугла	Pe4	Mugla
муданьцзян	Pe6	Mudanjiang
мудоун	Pe4	Mudon
музаффарнагар	Pe5	Muzaffarnagar
музаффарпур	Pe5	Muzaffarpur
муила	Pe4	Mouila
муйинга	Pe4	Muyinga
мултан	Pe6	Multan
мунданг	Ll6	Mundang
мунду	Pe4	Moundou
мунчхон	Pe4	Munchon
мурамвья	Pe4	Muramvya
мурзук	Pe4	Murzuk
муриаэ	Pe4	Muriae
муром	Pe4	Murom
муроран	Pe4	Muroran
мурсия	Pe5	Murcia
мурэн	Pe4	Moron
мусома	Pe4	Musoma
мусский кри	Ll6	Moose Cree
мутаре	Pe5	Mutare
муфулира	Pe4	Mufulira
муш	Pe4	Mus
мьей	Pe5	Myeik
мьинджан	Pe4	Myingyan
мьичина	Pe4	Myitkyina
мьянма	Pl7	Myanmar
мьянманский кьят	Ml5	Myanmar kyat
мэйчжоу	Pe5	Meizhou
мэкэле	Pe4	Mek'ele
мэндэфэра	Pe5	Mendefera
мэнский	Ll6	Manx
мэнсфилд	Pe4	Mansfield
мэхонгсон	Pe4	Mae Hong Son
мюлуз	Pe5	Mulhouse
мюнстер	Pe5	Munster
мяньян	Pe6	Mianyang
мяоли	Pe4	Miaoli
набатия	Pe4	Nabatieh
набережные челны	Pe5	Naberezhnye Chelny
набуль	Pe4	Nabeul
навабгандж	Pe4	Nawabganj (town)
навабшах	Pe5	Nawabshah
навахо	Ll6	Navajo
навои	Pe5	Navoiy
навохоа	Pe4	Navojoa
навсари	Pe4	Navsari
нага	Pe5	Naga
нагаока	Pe4	Nagaoka
нагеркойл	Pe5	Nagercoil
нагпур	Pe6	Nagpur
нагуа	Pe4	Nagua
наджран	Pe5	Najran
назарет	Pe4	Nazareth
назва	Pe4	Nizwa
назрань	Pe4	Nazran
назрет	Pe5	Adama
найроби	Pl5	Nairobi
найсне	Pe4	Knysna
накала	Pe5	Nacala
накаоме	Pe4	Nacaome
накасонгола	Pe4	Nakasongola
накуру	Pe5	Nakuru
накхоннайок	Pe4	Nakhon Nayok
накхонпатхом	Pe4	Nakhon Pathom
накхонпханом	Pe4	Nakhon Phanom
накхонратчасима	Pe5	Nakhon Ratchasima
накхонсаван	Pe4	Nakhon Sawan
накхонситхаммарат	Pe5	Nakhon Si Thammarat
налут	Pe4	Nalut
нальчик	Pe5	Nalchik
нама	Ll6	Nama
наманган	Pe5	Namangan
намдинь	Pe5	Nam Dinh
намибе	Pe4	Namibe
намибия	Pl7	Namibia
нампула	Pe5	Nampula
нампхо	Pe6	Nampho
намюр	Pe4	Namur
нан	Pe4	Nan
нанаймо	Pe4	Nanaimo
нандер	Pe5	Nanded
нандьял	Pe4	Nandyal
нанси	Pe5	Nancy
нант	Pe5	Nantes
наньгун	Pe4	Nangong
наньпин	Pe5	Nanping
наньтоу	Pe4	Nantou
наньтун	Pe5	Nantong
наньча	Pe4	Nancha
наньчун	Pe6	Nanchong
наньян	Pe6	Nanyang
наратхиват	Pe4	Narathiwat
нараянгандж	Pe5	Narayanganj
нарва	Pe4	Narva
нарын	Pe4	Naryn
нарьян-мар	Pe4	Naryan-Mar
насик	Pe6	Nashik
насирия	Pe5	Nasiriyah
нассау	Pl5	Nassau
натал	Pe6	Natal
натитингу	Pe4	Natitingou
науру	Pl7	Nauru
науру	Ll6	Nauru
нахичевань	Pe4	Nakhchivan
находка	Pe4	Nakhodka
нгамбайский	Ll6	Ngambay
нгаундере	Pe5	Ngaoundere
нгиембунд	Ll6	Ngiemboon
нгози	Pe4	Ngozi
нгомба	Ll6	Ngomba
нделе	Pe4	N'Dele
нджамена	Pl5	Ndjamena
ндола	Pe5	Ndola
ндонга	Ll6	Ndonga
неаполитанский	Ll6	Neapolitan
небби	Pe4	Nebbi
неварский	Ll6	Newari
невинномысск	Pe4	Nevinnomyssk
невшатель	Pe4	Neuchatel
невшехир	Pe4	Nevsehir
недждийский арабский	Ll6	Najdi Arabic
нежин	Pe4	Nizhyn
нейба	Pe4	Neiba
нейва	Pe5	Neiva
нейпир	Pe4	Napier
нейплс	Pe5	Naples
неллуру	Pe5	Nellore
нельсон	Pe4	Nelson
немецкая марка	Ml5	German mark
немецкий	Ll6	German
непал	Pl7	Nepal
непалгандж	Pe4	Nepalgunj
непальская рупия	Ml5	Nepalese rupee
непальский	Ll6	Nepali
нерюнгри	Pe4	Neryungri
несауалькойотль	Pe6	Ciudad Nezahualcoyotl
неукен	Pe5	Neuquen
нефтекамск	Pe4	Neftekamsk
нефтеюганск	Pe4	Nefteyugansk
нзерекоре	Pe4	Nzerekore
нзима	Ll6	Nzima
ниагара-фолс	Pe4	Niagara Falls
ниамей	Pl5	Niamey
ниас	Ll6	Nias
нигде	Pe4	Nigde
нигер	Pl7	Niger
нигерийская найра	Ml5	Nigerian naira
нигерийско-креольский	Ll6	Nigerian Pidgin
нигерия	Pl7	Nigeria
нидерландский	Ll6	Dutch
нидерландский антильский гульден	Ml5	Netherlands Antillean guilder
нидерландский гульден	Ml5	Dutch guilder
нидерланды	Pl7	Netherlands
нижневартовск	Pe5	Nizhnevartovsk
нижнекамск	Pe5	Nizhnekamsk
нижнелужицкий	Ll6	Lower Sorbian
нижненемецкий	Ll6	Low German
нижнесаксонский	Ll6	Low Saxon
нижний тагил	Pe5	Nizhny Tagil
нижняя тура	Pe4	Nizhnyaya Tura
низамабад	Pe5	Nizamabad
никарагуа	Pl7	Nicaragua
никарагуанская кордоба	Ml5	Nicaraguan cordoba
никополь	Pe4	Nikopol
никосия	Pl5	Nicosia
ним	Pe4	Nimes
нинъань	Pe4	Ning'an
ниньбинь	Pe4	Ninh Binh
нитерой	Pe6	Niteroi
ниуэ	Pl7	Niue
ниуэ	Ll6	Niuean
ниш	Pe5	Nis
нишапур	Pe5	Nishapur
нко	Ll6	N'Ko
нконгсамба	Pe4	Nkongsamba
нова-висоза	Pe4	Nova Vicosa
нова-игуасу	Pe5	Nova Iguacu
нова-лима	Pe4	Nova Lima
нова-фрибургу	Pe4	Nova Friburgo
новара	Pe4	Novara
новая зеландия	Pl7	New Zealand
новая каледония	Pl7	New Caledonia
нови-сад	Pe5	Novi Sad
новоалтайск	Pe4	Novoaltaysk
новозеландский доллар	Ml5	New Zealand dollar
новокузнецк	Pl5	Novokuznetsk
новокуйбышевск	Pe4	Novokuybyshevsk
новомосковск	Pe4	Novomoskovsk
новороссийск	Pe5	Novorossiysk
новосибирск	Pl5	Novosibirsk
новотроицк	Pe4	Novotroitsk
новочеркасск	Pe4	Novocherkassk
новошахтинск	Pe4	Novoshakhtinsk
нову-амбургу	Pe5	Novo Hamburgo
новый израильский шекель	Ml5	Israeli New shekel
новый тайваньский доллар	Ml5	New Taiwan dollar
новый туркменский манат	Ml5	Turkmenistani manat
новый уренгой	Pe4	Novy Urengoy
ногайский	Ll6	Nogai
ногинск	Pe5	Noginsk
ноксвилл	Pe5	Knoxville
нола	Pe4	Nola
ном	Pl5	Nome
нонгкхай	Pe4	Nong Khai
нонтхабури	Pe5	Nonthaburi
норвегия	Pl7	Norway
норвежская крона	Ml5	Norwegian krone
норвежский	Ll6	Norwegian
норвежский букмол	Ll6	Norwegian Bokmal
норидж	Pe4	Norwich
норильск	Pe4	Norilsk
норман	Pe4	Norman
норонья	Pl5	Fernando de Noronha
норрчепинг	Pe4	Norrkoping
норт-бей	Pe4	North Bay
норт-шор-сити	Pe5	North Shore
норфолк	Pe6	Norfolk
норфолк	Pl5	Norfolk Island
носу	Ll6	Sichuan Yi
ноттингем	Pe5	Nottingham
ноябрьск	Pe4	Noyabrsk
нуадибу	Pe4	Nouadhibou
нуакшот	Pl5	Nouakchott
нукус	Pe5	Nukus
нумеа	Pl5	Noumea
нуна	Pe4	Nouna
нусайбин	Pe4	Nusaybin
нуук	Pl5	Nuuk
нуэва окотепеке	Pe4	Nueva Ocotepeque
нуэва-херона	Pe4	Nueva Gerona
нуэвитас	Pe4	Nuevitas
нуэво-касас-грандес	Pe4	Nuevo Casas Grandes
нуэво-ларедо	Pe5	Nuevo Laredo
нуэр	Ll6	Nuer
ньенгату	Ll6	Nheengatu
ньери	Pe4	Nyeri
ньив-амстердам	Pe4	Nieuw Amsterdam
ньив-никкери	Pe4	Nieuw Nickerie
ньиредьхаза	Pe4	Nyiregyhaza
ньоро	Ll6	Nyoro
нью-бедфорд	Pe4	New Bedford
нью-йорк	Pl5	New York
нью-лондон	Pe4	New London
нью-олбани	Pe4	New Albany
нью-плимут	Pe4	New Plymouth
нью-хейвен	Pe5	New Haven
ньюарк	Pe5	Newark
ньюкасл	Pe6	Newcastle
ньюкасл на тайне	Pe5	Newcastle upon Tyne
ньяла	Pe5	Nyala
ньямвези	Ll6	Nyamwezi
ньянджа	Ll6	Nyanja
ньянза	Pe5	Nyanza
ньянколе	Ll6	Nyankole
нэйцзян	Pe6	Neijiang
нэкэмте	Pe4	Nekemte
нэхэ	Pe4	Nehe
нэшнл-сити	Pe4	National
нюнорск	Ll6	Norwegian Nynorsk
нючепинг	Pe4	Nykoping
нягань	Pe4	Nyagan
нячанг	Pe5	Nha Trang
н’далатандо	Pe4	N'dalatando
о-в буве	Pl7	Bouvet Island
о-в вознесения	Pl7	Ascension Island
о-в клиппертон	Pl7	Clipperton Island
о-в мэн	Pl7	the Isle of Man
о-в норфолк	Pl7	Norfolk Island
о-в пасхи	Pl5	Easter Island
о-в рождества	Pl7	Christmas Island
о-в сахалин	Pl5	Sakhalin
о-в св. елены	Pl7	St. Helena
о-в святой елены	Pl5	St. Helena
о-в эндербери	Pl5	Enderbury
о-ва гамбье	Pl5	Gambier
о-ва кайман	Pl7	the Cayman Islands
о-ва кука	Pl7	the Cook Islands
о-ва мидуэй	Pl5	Midway
о-ва питкэрн	Pl7	the Pitcairn Islands
о-ва херд и макдональд	Pl7	the Heard and McDonald Islands
о-клэр	Pe4	Eau Claire
оахака-де-хуарес	Pe5	Oaxaca de Juarez
оаэ	Pl7	the United Arab Emirates
оберн	Pe4	Auburn
обихиро	Pe4	Obihiro
обнинск	Pe4	Obninsk
обо	Pe4	Obo
обок	Pe4	Obock
оболо	Ll6	Obolo
обуаси	Pe4	Obuasi
овалье	Pe4	Ovalle
овандо	Pe4	Owando
оверри	Pe5	Owerri
ово	Pe5	Owo
овьедо	Pe5	Oviedo
огаста	Pe5	Augusta
огбомошо	Pe5	Ogbomosho
огден	Pe5	Ogden
огуз	Pe4	Oguz
оденсе	Pe4	Odense
оджи-кри	Ll6	Oji-Cree
оджибва	Ll6	Ojibwa
одиенне	Pe4	Odienne
оем	Pe4	Oyem
озамис	Pe4	Ozamiz
ойо	Pe5	Oyo
окала	Pe4	Ocala
оканаган	Ll6	Okanagan
оканья	Pe4	Ocana
окара	Pe5	Okara
окаханджа	Pe4	Okahandja
оклахома-сити	Pe5	Oklahoma
окленд	Pe6	Auckland
окленд	Pe6	Oakland
окоталь	Pe4	Ocotal
окситанский	Ll6	Occitan
октябрьский	Pe4	Oktyabrsky
окумаре-дель-туй	Pe4	Ocumare del Tuy
олаваррия	Pe4	Olavarria
олбани	Pe5	Albany
олбери	Pe4	Albury
олимпия	Pe4	Olympia
олинда	Pe5	Olinda
оломоуц	Pe4	Olomouc
олонгапо	Pe5	Olongapo
ольборг	Pe4	Aalborg
ольгин	Pe5	Holguin
ольденбург	Pe4	Oldenburg
ольштын	Pe4	Olsztyn
оман	Pl7	Oman
оманский риал	Ml5	Omani rial
омаруру	Pe4	Omaruru
омаха	Pe5	Omaha
омдурман	Pe6	Omdurman
омск	Pl5	Omsk
онвервахт	Pe4	Onverwacht
онголе	Pe5	Ongole
онджива	Pe4	Ondjiva
ондо	Pe5	Ondo
онича	Pe4	Onitsha
оон	Pl7	UN
ополе	Pe4	Opole
орадя	Pe5	Oradea
оран	Pe5	Oran
ораньестад	Pe4	Oranjestad
организация объединенных наций	Pl7	United Nations
орду	Pe4	Ordu
орел	Pe5	Oryol
оренбург	Pe5	Orenburg
оренсе	Pe4	Ourense
орехово-зуево	Pe4	Orekhovo-Zuyevo
ориндж-уолк	Pe4	Orange Walk Town
ориньюс	Pe4	Ourinhos
орисаба	Pe5	Orizaba
ория	Ll6	Odia
орлеан	Pe5	Orleans
ормок	Pe4	Ormoc
ородара	Pe4	Orodara
оромо	Ll6	Oromo
орора	Pe5	Aurora
орск	Pe5	Orsk
оруро	Pe5	Oruro
орхус	Pe5	Aarhus
орша	Pe4	Orsha
оседжи	Ll6	Osage
осетинский	Ll6	Ossetic
осиек	Pe4	Osijek
осло	Pl5	Oslo
оснабрюк	Pe5	Osnabruck
осорно	Pe4	Osorno
острава	Pe5	Ostrava
острова кайман	Pl5	Cayman
отави	Pe4	Otavi
отару	Pe4	Otaru
отрадный	Pe4	Otradny
отуркпо	Pe4	Otukpo
оудсхорн	Pe4	Oudtshoorn
оулу	Pe4	Oulu
оучо	Pe4	Outjo
оушенсайд	Pe5	Oceanside
оуэнсборо	Pe4	Owensboro
охинага	Pl5	Ojinaga
очиваронго	Pe4	Otjiwarongo
ошава	Pe5	Oshawa
ошкош	Pe4	Oshkosh
ошогбо	Pe5	Osogbo
паарл	Pe4	Paarl
пабна	Pe4	Pabna
павлодар	Pe5	Pavlodar
пагадиан	Pe4	Pagadian
паго-паго	Pl5	Pago Pago
паданг	Pe5	Padang
падангсидемпуан	Pe5	Padang Sidempuan
пайн-блафф	Pe4	Pine Bluff
пайсанду	Pe4	Paysandu
пайта	Pe4	Paita
паканбару	Pe5	Pekanbaru
пакистан	Pl7	Pakistan
пакистанская рупия	Ml5	Pakistani rupee
паксе	Pe4	Pakse
пакхоуку	Pe4	Pakokku
палангкарая	Pe4	Palangkaraya
палау	Pl7	Palau
палау	Ll6	Palauan
палембанг	Pe6	Palembang
палестина	Pl7	Palestine
палестинские территории	Pl7	Palestinian Territories
пали	Ll6	Pali
пали	Pe5	Pali
палладий	Ml5	palladium
палм-спрингс	Pe5	Palm Springs
палмас	Pe5	Palmas
палмер	Pl5	Palmer
палмерстон-норт	Pe4	Palmerston North
палу	Pe5	Palu
пальма	Pe5	Palma
пальма-сориано	Pe4	Palma Soriano
пампанга	Ll6	Pampanga
памплона	Pe5	Pamplona
панаджи	Pe4	Panjim
панама	Pl7	Panama
панама-сити	Pe4	Panama
панамский бальбоа	Ml5	Panamanian balboa
пангасинан	Ll6	Pangasinan
панджаби	Ll6	Punjabi
паневежис	Pe4	Panevezys
панипат	Pe5	Panipat
панкалпинанг	Pe4	Pangkal Pinang
паньчжихуа	Pe5	Panzhihua
паньши	Pe4	Panshi
папеэте	Pe4	Papeete
папуа — новая гвинея	Pl7	Papua New Guinea
папьяменто	Ll6	Papiamento
парагвай	Pl7	Paraguay
парагвайский гуарани	Ml5	Paraguayan guarani
парагоминас	Pe4	Paragominas
парагуари	Pe4	Paraguari
паракату	Pe4	Paracatu
параку	Pe4	Parakou
парамарибо	Pl5	Paramaribo
парана	Pe5	Parana
паранагуа	Pe4	Paranagua
парачинар	Pe4	Parachinar
парбхани	Pe5	Parbhani
пардубице	Pe4	Pardubice
паре-паре	Pe4	Pare-Pare
париж	Pl5	Paris
паринтинс	Pe4	Parintins
паркерсберг	Pe4	Parkersburg
парма	Pe4	Parma
парнаиба	Pe4	Parnaiba
паро	Pe4	Paro
парраль	Pe4	Parral
пасадина	Pe5	Pasadena
пасай	Pe5	Pasay
пассау	Pe4	Passau
пасто	Pe5	San Juan de Pasto
пасу-фунду	Pe4	Passo Fundo
пасуруан	Pe5	Pasuruan
пасус	Pe4	Passos
патака макао	Ml5	Macanese pataca
патерсон	Pe4	Paterson
патиала	Pe5	Patiala
патна	Pe6	Patna
патры	Pe4	Patras
паттани	Pe4	Pattani
патус	Pe4	Patos
патханкот	Pe5	Pathankot
патхумтхани	Pe4	Pathum Thani
паулу-афонсу	Pe4	Paulo Afonso
пафос	Pe4	Paphos
пачука-де-сото	Pe5	Pachuca
пегу	Pe5	Bago
педерналес	Pe4	Pedernales
педро-хуан-кабальеро	Pe4	Pedro Juan Caballero
пекалонган	Pe5	Pekalongan
пелотас	Pe5	Pelotas
пематангсиантар	Pe5	Pematangsiantar
пемба	Pe4	Pemba
пенаполис	Pe4	Penapolis
пенза	Pe5	Penza
пенономе	Pe4	Penonome
пенсакола	Pe5	Pensacola
пеория	Pe4	Peoria
первоуральск	Pe4	Pervouralsk
пергамино	Pe4	Pergamino
перейра	Pe5	Pereira
пермети	Pe4	Permet
перник	Pe4	Pernik
перпиньян	Pe4	Perpignan
персидский	Ll6	Persian
перт	Pl5	Perth
перу	Pl7	Peru
перуанский соль	Ml5	Peruvian sol
перуанское инти	Ml5	Peruvian inti
перуджа	Pe4	Perugia
пескара	Pe5	Pescara
песо гвинеи-бисау	Ml5	Guinea-Bissau peso
петрозаводск	Pe5	Petrozavodsk
петролина	Pe5	Petrolina
петропавловск	Pe5	Petropavl
петропавловск-камчатский	Pl5	Kamchatka
петрополис	Pe5	Petropolis
пехлевийский	Ll6	Pahlavi
печ	Pe4	Pecs
печ	Pe4	Peje
пешкопия	Pe4	Peshkopi
пигс-пик	Pe4	Piggs Peak
пиза	Pe5	Pisa
пикус	Pe4	Picos
пилар	Pe4	Pilar
пилибхит	Pe4	Pilibhit
пинар-дель-рио	Pe4	Pinar del Rio
пиндамоньянгаба	Pe4	Pindamonhangaba
пиндиншань	Pe5	Pingdingshan
пинду	Pe4	Pingdu
пиндун	Pe5	Pingtung
пинлян	Pe5	Pingliang
пинск	Pe4	Pinsk
пинсян	Pe5	Pingxiang
пинчжэнь	Pe5	Pingzhen
пирапора	Pe4	Pirapora
пирасикаба	Pe5	Piracicaba
пирасунунга	Pe4	Pirassununga
пирей	Pe5	Piraeus
пирр	Pe4	Pierre
писко	Pe4	Pisco
пита	Pe4	Pita
питерборо	Pe4	Peterborough
питермарицбург	Pe5	Pietermaritzburg
питерсберг	Pe4	Petersburg
питешти	Pe4	Pitesti
питкэрн	Pl5	Pitcairn
платина	Ml5	platinum
плевен	Pe4	Pleven
плейку	Pe4	Pleiku
плимут	Pe5	Plymouth
пловдив	Pe5	Plovdiv
плоешти	Pe5	Ploiesti
пльзень	Pe4	Plzen
пномпень	Pl5	Phnom Penh
пномтбенгмеантьей	Pe4	Phnom Tbeng Meanchey
по	Pe4	Po
поградец	Pe4	Pogradec
подгорица	Pl5	Podgorica
подольск	Pe5	Podolsk
познань	Pe5	Poznan
позу-алегри	Pe4	Pouso Alegre
покателло	Pe4	Pocatello
покхара	Pe5	Pokhara
полатлы	Pe4	Polatli
полевской	Pe4	Polevskoy
полийирос	Pe4	Polygyros
полокване	Pe5	Polokwane
полоцк	Pe4	Polotsk
польский	Ll6	Polish
польский злотый	Ml5	Polish zloty
польша	Pl7	Poland
понапе	Ll6	Pohnpeian
пондичерри	Pe5	Pondicherry
понпеи	Pl5	Pohnpei
понсе	Pe4	Ponce
понта-гроса	Pe5	Ponta Grossa
понта-делгада	Pe4	Ponta Delgada
понта-поран	Pe4	Ponta Pora
понтиак	Pe4	Pontiac
понтианак	Pl5	Pontianak
попаян	Pe5	Popayan
попондетта	Pe4	Popondetta
пор-де-пе	Pe4	Port-de-Paix
порбандар	Pe5	Porbandar
пори	Pe4	Pori
порируа	Pe4	Porirua
порламар	Pe4	Porlamar
порт-антонио	Pe4	Port Antonio
порт-артур	Pe4	Port Arthur
порт-блэр	Pe4	Port Blair
порт-жантиль	Pe4	Port-Gentil
порт-мария	Pe4	Port Maria
порт-морсби	Pl5	Port Moresby
порт-нумбай	Pe4	Jayapura
порт-о-пренс	Pl5	Port-au-Prince
порт-оф-спейн	Pl5	Port of Spain
порт-саид	Pe5	Port Said
порт-стэнли	Pe4	Stanley
порт-харкорт	Pe6	Port Harcourt
порт-шарлотт	Pe4	Port Charlotte
порт-шепстон	Pe4	Port Shepstone
порт-элизабет	Pe6	Port Elizabeth
порталегри	Pe4	Portalegre
портиман	Pe4	Portimao
портленд	Pe6	Portland
порто-ново	Pl5	Porto-Novo
портовьехо	Pe5	Portoviejo
портсмут	Pe5	Portsmouth
порту-алегри	Pe6	Porto Alegre
порту-велью	Pl5	Porto Velho
порту-сегуру	Pe4	Porto Seguro
порту-униан	Pe4	Porto Uniao
португалия	Pl7	Portugal
португальский	Ll6	Portuguese
португальское эскудо	Ml5	Portuguese escudo
поса-рика-де-идальго	Pe5	Poza Rica
посадас	Pe5	Posadas
постоянная единица стоимости эквадора	Ml5	Ecuadorian Unit of Constant value
посус-ди-калдас	Pe4	Pocos de Caldas
потенца	Pe4	Potenza
потискум	Pe4	Potiskum
потоси	Pe4	Potosi
потсдам	Pe5	Potsdam
потчефструм	Pe4	Potchefstroom
поукипзи	Pe4	Poughkeepsie
поусат	Pe4	Pursat
прабумулих	Pe4	Prabumulih
прага	Pl5	Prague
прачинбури	Pe4	Prachin Buri
прачуапкхирикхан	Pe4	Prachuap Khiri Khan
президенти-пруденти	Pe5	Presidente Prudente
прейвэнг	Pe4	Prey Veng
прескотт	Pe4	Prescott
прешов	Pe4	Presov
приедор	Pe4	Prijedor
призрен	Pe4	Prizren
принс-джордж	Pe4	Prince George
проболинго	Pe4	Probolinggo
провиденс	Pe6	Providence
прово	Pe5	Provo
проддатур	Pe4	Proddatur
прокопьевск	Pe5	Prokopyevsk
прусский	Ll6	Prussian
пуатье	Pe4	Poitiers
пуйо	Pe4	Puyo
пукальпа	Pe5	Pucallpa
пула	Pe4	Pula
пули-хумри	Pe4	Puli Khumri
пуна	Pe6	Pune
пунакха	Pe4	Punakha
пуно	Pe4	Puno
пунта-альта	Pe4	Punta Alta
пунта-аренас	Pl5	Punta Arenas
пунта-горда	Pe4	Punta Gorda
пунта-дель-эсте	Pe4	Punta del Este
пунтаренас	Pe4	Puntarenas
пунто-фихо	Pe5	Punto Fijo
пури	Pe5	Puri
пурния	Pe4	Purnia
путраджая	Pe4	Putrajaya
путталам	Pe4	Puttalam
путянь	Pe5	Putian
пуцзы	Pe4	Puzi
пучхон	Pe5	Bucheon
пушту	Ll6	Pashto
пуэбла-де-сарагоса	Pe6	Puebla
пуэбло	Pe4	Pueblo
пуэнт-а-питр	Pe4	Pointe-a-Pitre
пуэнт-нуар	Pe5	Pointe-Noire
пуэрто-айсен	Pe4	Puerto Aisen
пуэрто-аякучо	Pe4	Puerto Ayacucho
пуэрто-бакерисо-морено	Pe4	Puerto Baquerizo Moreno
пуэрто-барриос	Pe4	Puerto Barrios
пуэрто-вальярта	Pe4	Puerto Vallarta
пуэрто-кабельо	Pe4	Puerto Cabello
пуэрто-кабесас	Pe4	Puerto Cabezas
пуэрто-карреньо	Pe4	Puerto Carreno
пуэрто-ла-крус	Pe5	Puerto la Cruz
пуэрто-лемпира	Pe4	Puerto Lempira
пуэрто-мадрин	Pe4	Puerto Madryn
пуэрто-мальдонадо	Pe4	Puerto Maldonado
пуэрто-монт	Pe4	Puerto Montt
пуэрто-принсеса	Pe4	Puerto Princesa
пуэрто-рико	Pl7	Puerto Rico
пуян	Pe5	Puyang
пхаан	Pe4	Hpa-An
пхангнга	Pe4	Phang Nga
пхаттхалунг	Pe4	Phatthalung
пхаяу	Pe4	Phayao
пхеньян	Pl5	Pyongyang
пхетбури	Pe4	Phetchaburi
пхетчабун	Pe4	Phetchabun
пхитсанулок	Pe4	Phitsanulok
пхичит	Pe4	Phichit
пхонгсали	Pe4	Phongsali
пхрэ	Pe4	Phrae
пхьяпоун	Pe4	Pyapon
пьедрас-неграс	Pe4	Piedras Negras
пьи	Pe4	Pyay
пьюра	Pe5	Piura
пьятра-нямц	Pe4	Piatra Neamt
пятигорск	Pe4	Pyatigorsk
рабаул	Pe4	Rabaul
равалпинди	Pe6	Rawalpindi
равенна	Pe4	Ravenna
равнинный кри	Ll6	Plains Cree
рагуза	Pe4	Ragusa
раджамандри	Pe5	Rajahmundry
раджастхани	Ll6	Rajasthani
раджбирадж	Pe4	Rajbiraj
раджкот	Pe6	Rajkot
раджшахи	Pe5	Rajshahi
разград	Pe4	Razgrad
районг	Pe4	Rayong
райпур	Pe5	Raipur
райчур	Pe5	Raichur
рамла	Pe4	Ramla
рампур	Pe5	Rampur
рангпур	Pe5	Rangpur
ранкагуа	Pe5	Rancagua
ранкин-инлет	Pl5	Rankin Inlet
ранонг	Pe4	Ranong
ранчи	Pe6	Ranchi
рапануйский	Ll6	Rapanui
рапид-сити	Pe4	Rapid
раротонга	Ll6	Rarotongan
раротонга	Pl5	Rarotonga
рас-эль-хайма	Pe4	Ras al-Khaimah
расин	Pe4	Racine
расчетная единица европейского валютного соглашения	Ml5	European Unit of account
ратбури	Pe4	Ratchaburi
ратлам	Pe5	Ratlam
ратнапура	Pe4	Ratnapura
ратьзя	Pe5	Rach Gia
рафаэла	Pe4	Rafaela
рахимъярхан	Pe5	Rahim Yar Khan
рашид	Pe4	Rosetta
регенсбург	Pe4	Regensburg
ред-дир	Pe4	Red Deer
реддинг	Pe4	Redding
реджайна	Pl5	Regina
реджо-ди-калабрия	Pe4	Reggio Calabria
рединг	Pe5	Reading
режистру	Pe4	Registro
резольют	Pl5	Resolute
рейкьявик	Pl5	Reykjavik
реймс	Pe4	Reims
рейноса	Pe5	Reynosa
ренн	Pe5	Rennes
рео	Pe4	Reo
ресистенсия	Pe5	Resistencia
ресифи	Pe6	Recife
республика конго	Pl7	Congo
республика корея	Pl7	South Korea
рехобот	Pe4	Rehoboth
решица	Pe4	Resita
решт	Pe5	Rasht
реюньон	Pl7	Reunion
ржев	Pe4	Rzhev
рибейран-прету	Pe5	Ribeirao Preto
риберальта	Pe4	Riberalta
ривас	Pe4	Rivas
ривера	Pe5	Rivera
риверсайд	Pe5	Riverside
рига	Pl5	Riga
риддер	Pe4	Ridder
риека	Pe4	Rijeka
ризе	Pe5	Rize
рим	Pl5	Rome
рино	Pe5	Reno
рио-верде	Pe4	Rioverde
рио-гальегос	Pl5	Rio Gallegos
рио-куарто	Pe4	Rio Cuarto
риоача	Pe4	Riohacha
риобамба	Pe4	Riobamba
риу-бранку	Pl5	Rio Branco
риу-гранди	Pe4	Rio Grande
риу-клару	Pe4	Rio Claro
риу-ларгу	Pe4	Rio Largo
риу-негру	Pe4	Rio Negro
ричмонд	Pe5	Richmond
роан	Pe4	Roanne
роанок	Pe4	Roanoke
роатан	Pe4	Roatan
робертспорт	Pe4	Robertsport
рованиеми	Pe4	Rovaniemi
ровно	Pe5	Rivne
родезийский доллар	Ml5	Rhodesian dollar
родос	Pe4	Rhodes
розенхайм	Pe4	Rosenheim
ройет	Pe4	Roi Et
рок-айленд	Pe4	Rock Island
рок-хилл	Pe4	Rock Hill
рокгемптон	Pe4	Rockhampton
роки-маунт	Pe4	Rocky Mount
рокфорд	Pe5	Rockford
роли	Pe6	Raleigh
романшский	Ll6	Romansh
ромбо	Ll6	Rombo
рондонополис	Pe4	Rondonopolis
росарио	Pe6	Rosario
роскоммон	Pe4	Roscommon
рославль	Pe4	Roslavl
росо	Pe4	Rosso
росон	Pe4	Rawson
российский рубль	Ml5	Russian ruble
россия	Pl7	Russia
росток	Pe5	Rostock
ротера	Pl5	Rothera
роторуа	Pe4	Rotorua
рохас	Pe4	Roxas
рохинджа	Ll6	Rohingya
рохтак	Pe5	Rohtak
роча	Pe4	Rocha
рочестер	Pe5	Rochester
ррешен	Pe4	Rreshen
руан	Pe5	Rouen
руанда	Pl7	Rwanda
руанда	Ll6	Rwa
рубль ссср	Ml5	Soviet rouble
рубцовск	Pe4	Rubtsovsk
рудный	Pe4	Rudniy
руйиги	Pe4	Ruyigi
румыния	Pl7	Romania
румынский	Ll6	Romanian
румынский лей	Ml5	Romanian leu
рунди	Ll6	Rundi
рунду	Pe4	Rundu
руркла	Pe5	Rourkela
русе	Pe4	Ruse
русский	Ll6	Russian
рустави	Pe4	Rustavi
рутана	Pe4	Rutana
рухенгери	Pe4	Ruhengeri
рыбинск	Pe5	Rybinsk
рымнику-вылча	Pe4	Ramnicu Valcea
рюстенбург	Pe4	Rustenburg
рязань	Pe5	Ryazan
саада	Pe4	Sa'dah
саамиа	Ll6	Saamia
саарбрюккен	Pe5	Saarbrucken
сабаналарга	Pe4	Sabanalarga
сабанета	Pe4	Sabaneta
саванна	Pe4	Savannah
саванна-ла-мар	Pe4	Savanna-la-Mar
саваннакхет	Pe4	Savannakhet
савахлунто	Pe4	Sawahlunto
саве	Pe4	Saveh
сагар	Pe5	Sagar
сагино	Pe4	Saginaw
сагуа-ла-гранде	Pe4	Sagua La Grande
садикабад	Pe4	Sadiqabad
саида	Pe4	Saida
сайвун	Pe4	Seiyun
сайда	Pe4	Sidon
сайду-шариф	Pe6	Saidu Sharif
сайншанд	Pe4	Sainshand
сайпан	Pl5	Saipan
сакака	Pe4	Sakakah
сакапа	Pe4	Zacapa
саката	Pe4	Sakata
сакатекас	Pe5	Zacatecas
сакатеколука	Pe4	Zacatecoluca
саконнакхон	Pe4	Sakon Nakhon
салават	Pe4	Salavat
салала	Pe5	Salalah
саламанка	Pe4	Salamanca
салатига	Pe4	Salatiga
салвадор	Pe6	Salvador
салданья	Pe4	Saldanha
салем	Pe5	Salem
салерно	Pe5	Salerno
салехард	Pe4	Salekhard
салина-крус	Pe4	Salina Cruz
салинас	Pe4	Salinas
сальвадор	Pl7	El Salvador
сальвадорский колон	Ml5	Salvadoran colon
сальседо	Pe4	Salcedo
сальск	Pe4	Salsk
сальта	Pl5	Salta
сальтильо	Pe5	Saltillo
сальто	Pe4	Salto
сальто-дель-гуайра	Pe4	Salto del Guaira
самалут	Pe4	Samalut
самана	Pe4	Samana
самандаг	Pe4	Samandag
самара	Pl5	Samara
самаринда	Pe5	Samarinda
самаритянский арамейский	Ll6	Samaritan Aramaic
самарканд	Pl5	Samarkand
самарра	Pe4	Samarra
самбалпур	Pe5	Sambalpur
самбуру	Ll6	Samburu
самныа	Pe4	Xam Neua
самоа	Pl7	Samoa
самоанская тала	Ml5	Samoan tala
самоанский	Ll6	Samoan
самора-де-идальго	Pe5	Zamora
самсун	Pe5	Samsun
самтер	Pe4	Sumter
самутсакхон	Pe4	Samut Sakhon
самутсонгкхрам	Pe4	Samut Songkhram
сан	Pe4	San
сан николас де лос аройос	Pe4	San Nicolas de los Arroyos
сан-анджело	Pe4	San Angelo
сан-андрес	Pe4	San Andres
сан-бернардино	Pe6	San Bernardino
сан-бернардо	Pe5	San Bernardo
сан-боржа	Pe4	Sao Borja
сан-висенте	Pe4	San Vicente
сан-габриел	Pe4	Sao Gabriel
сан-жозе-ди-рибамар	Pe4	Sao Jose de Ribamar
сан-жозе-ду-риу-прету	Pe5	Sao Jose do Rio Preto
сан-жозе-дус-кампус	Pe5	Sao Jose dos Campos
сан-жозе-дус-пиньяйс	Pe5	Sao Jose dos Pinhais
сан-жуан-да-боа-виста	Pe4	Sao Joao da Boa Vista
сан-жуан-дел-рей	Pe4	Sao Joao del Rei
сан-карлос	Pe4	San Carlos
сан-карлос-де-барилоче	Pe4	San Carlos de Bariloche
сан-карлус	Pe5	Sao Carlos
сан-кристобаль	Pe5	San Cristobal
сан-лоренсо	Pe5	San Lorenzo
сан-луис	Pe6	Sao Luis
сан-луис	Pl5	San Luis
сан-луис-обиспо	Pe4	San Luis Obispo
сан-луис-потоси	Pe5	San Luis Potosi
сан-марино	Pl7	San Marino
сан-маркос	Pe4	San Marcos
сан-матео	Pe5	San Mateo
сан-матеус	Pe4	Sao Mateus
сан-мигель	Pe5	San Miguel
сан-мигель-де-косумель	Pe4	San Miguel de Cozumel
сан-мигель-де-тукуман	Pe5	San Miguel de Tucuman
сан-пабло	Pe5	San Pablo
сан-паулу	Pl5	Sao Paulo
сан-педро	Pe5	San Pedro
сан-педро-де-лас-колоньяс	Pe4	San Pedro coahuila mx
сан-педро-де-макорис	Pe5	San Pedro de Macoris
сан-педро-сула	Pe5	San Pedro Sula
сан-рамон-де-ла-нуэва-оран	Pe4	San Ramon de la Nueva Oran
сан-рафаэль	Pe4	San Rafael
сан-сальвадор-де-жужуй	Pe5	San Salvador de Jujuy
сан-себастьян	Pe5	San Sebastian
сан-томе	Pl5	Sao Tome
сан-томе и принсипи	Pl7	Sao Tome and Principe
сан-фелипе	Pe4	San Felipe
сан-фелипе-де-пуэрто-плата	Pe4	Puerto Plata
сан-фернандо	Pe4	San Fernando
сан-фернандо-де-апуре	Pe4	San Fernando de Apure
сан-фернандо-де-монте-кристи	Pe4	Monte Cristi
сан-фернандо-дель-валье-де-катамарка	Pe4	San Fernando del Valle de Catamarca
сан-франсиско-де-кампече	Pe5	Campeche
сан-франсиско-де-макорис	Pe4	San Francisco de Macoris
сан-франциско готера	Pe4	San Francisco Gotera
сан-хосе	Pe6	San Jose
сан-хосе-де-майо	Pe4	San Jose de Mayo
сан-хосе-дель-гуавьяре	Pe4	San Jose del Guaviare
сан-хуан	Pl5	San Juan
сан-хуан-де-ла-магуана	Pe4	San Juan de la Maguana
сан-хуан-де-лос-моррос	Pe4	San Juan de Los Morros
сан-хуан-дель-рио	Pe4	San Juan del Rio
сангли	Pe5	Sangli
санго	Ll6	Sango
сангольки	Pe4	Sangolqui
сангу	Ll6	Sangu
сандаве	Ll6	Sandawe
сандакан	Pe5	Sandakan
сандерленд	Pe5	Sunderland
санкт-галлен	Pe4	St. Gallen
санкти-спиритус	Pe4	Sancti Spiritus
санниквеллие	Pe4	Sanniquellie
санскрит	Ll6	Sanskrit
санта-ана	Pe5	Santa Ana
санта-барбара	Pe4	Santa Barbara
санта-инес	Pe4	Santa Ines
санта-клара	Pe5	Santa Clara
санта-круз	Pe4	Santa Cruz
санта-круз-дель-сейбо	Pe4	Santa Cruz del Seibo
санта-крус-де-ла-сьерра	Pe6	Santa Cruz
санта-крус-де-тенерифе	Pe5	Santa Cruz de Tenerife
санта-крус-ду-сул	Pe4	Santa Cruz do Sul
санта-мария	Pe5	Santa Maria
санта-марта	Pe5	Santa Marta
санта-роза	Pe5	Santa Rosa
санта-роса	Pe4	Santa Rosa
санта-роса-де-копан	Pe4	Santa Rosa de Copan
санта-текла	Pe4	Santa Tecla
санта-фе	Pe5	Santa Fe
сантали	Ll6	Santali
сантана-ду-ливраменту	Pe4	Santana do Livramento
сантандер	Pe5	Santander
сантарен	Pl5	Santarem
санто-доминго	Pl5	Santo Domingo
санту-андре	Pe5	Santo Andre
санту-анжелу	Pe4	Santo Angelo
санту-антонью	Pe4	Santo Antonio
сантус	Pe6	Santos
сантьяго	Pl5	Santiago
сантьяго-де-верагуас	Pe4	Santiago de Veraguas
сантьяго-де-керетаро	Pe5	Queretaro
сантьяго-де-компостела	Pe4	Santiago de Compostela
сантьяго-де-лос-трейнта-кабальерос	Pe6	Santiago de los Caballeros
сантьяго-дель-эстеро	Pe5	Santiago del Estero
саньмин	Pe5	Sanming
сапеле	Pe5	Sapele
сапотекский	Ll6	Zapotec
сарабури	Pe4	Saraburi
сараван	Pe4	Salavan
сарагоса	Pe5	Zaragoza
сараево	Pl5	Sarajevo
саранда	Pe4	Sarande
саранск	Pe5	Saransk
сарапул	Pe4	Sarapul
сарасота	Pe5	Sarasota
сарате	Pe4	Zarate
саратов	Pl5	Saratov
саратога-спрингс	Pe4	Saratoga Springs
саргодха	Pe5	Sargodha
сардинский	Ll6	Sardinian
сари	Pe5	Sari
саривон	Pe4	Sariwon
сарканд	Pe4	Sarkand
сарния	Pe4	Sarnia
сарх	Pe4	Sarh
сасакский	Ll6	Sasak
саскатун	Pe4	Saskatoon
сассари	Pe4	Sassari
сату-маре	Pe4	Satu Mare
сатун	Pe4	Satun
саудовская аравия	Pl7	Saudi Arabia
саудовский риял	Ml5	Saudi riyal
сауримо	Pe4	Saurimo
саут-бенд	Pe5	South Bend
саутгемптон	Pe5	Southampton
саутенд-он-си	Pe5	Southend-on-Sea
сафи	Pe5	Safi
саха	Ll6	Yakut
сахаранпур	Pe5	Saharanpur
сахивал	Pe5	Sahiwal
сахо	Ll6	Saho
саэнс пенья	Pe4	Saenz Pena
саяногорск	Pe4	Sayanogorsk
свази	Ll6	Swati
свазиленд	Pl7	Swaziland
свазилендский лилангени	Ml5	Swazi lilangeni
свайриенг	Pe4	Svay Rieng
свакопмунд	Pe4	Swakopmund
свифт-керрент	Pl5	Swift Current
свободный	Pe4	Svobodny
сдр	Ml5	Special Drawing rights
себба	Pe4	Sebba
себзевар	Pe5	Sabzevar
себуано	Ll6	Cebuano
себха	Pe4	Sabha
сева	Pl5	Syowa
северная македония	Pl7	North Macedonia
севернокитайский	Ll6	Chinese
севернолурский	Ll6	Northern Luri
северносаамский	Ll6	Northern Sami
северные марианские о-ва	Pl7	the Northern Mariana Islands
северный ндебеле	Ll6	North Ndebele
северный сото	Ll6	Northern Sotho
северный тутчоне	Ll6	Northern Tutchone
северный фризский	Ll6	Northern Frisian
северо-восточный кри	Ll6	Northern East Cree
северо-западный оджибве	Ll6	Northwestern Ojibwa
северодвинск	Pe4	Severodvinsk
северокорейская вона	Ml5	North Korean won
североморск	Pe4	Severomorsk
сегед	Pe4	Szeged
сегела	Pe4	Seguela
сегу	Pe4	Segou
седекский	Ll6	Taroko
сейлем	Pe5	Salem
сейшельская рупия	Ml5	Seychellois rupee
сейшельские о-ва	Pl7	Seychelles
сейшельский креольский	Ll6	Seselwa Creole French
секе	Pe4	Soke
секешфехервар	Pe4	Szekesfehervar
секонди-такоради	Pe5	Sekondi-Takoradi
сексард	Pe4	Szekszard
селая	Pe5	Celaya
селибаби	Pe4	Selibaby
селькупский	Ll6	Selkup
сельфосс	Pe4	Selfoss
семаранг	Pe6	Semarang
семей	Pe5	Semey
семнан	Pe4	Semnan
сен-бартелеми	Pl7	St. Barthelemy
сен-брие	Pe4	Saint-Brieuc
сен-дени	Pe4	Saint-Denis
сен-жером	Pe4	Saint-Jerome
сен-лоран-дю-марони	Pe4	Saint-Laurent-du-Maroni
сен-луи	Pe5	Saint-Louis
сен-мартен	Pl7	St. Martin
сен-пьер и микелон	Pl7	St. Pierre and Miquelon
сена	Ll6	Sena
сенегал	Pl7	Senegal
сенека	Ll6	Seneca
сенендедж	Pe5	Sanandaj
сенмонором	Pe4	Senmonorom
сеннар	Pe4	Sennar
сенсунтепеке	Pe4	Sensuntepeque
сент-винсент	Pl5	St. Vincent
сент-винсент и гренадины	Pl7	St. Vincent and Grenadines
сент-джозеф	Pe4	St. Joseph
сент-джон	Pe4	Saint John
сент-джонс	Pl5	St. John's
сент-джордж	Pe4	St. George
сент-джорджес	Pe4	St. George's
сент-китс	Pl5	St. Kitts
сент-китс и невис	Pl7	St. Kitts and Nevis
сент-клауд	Pe4	St. Cloud
сент-люсия	Pl7	St. Lucia
сент-огастин	Pe4	St. Augustine
сент-питерсберг	Pe5	St. Petersburg
сент-пол	Pe5	Saint Paul
сент-томас	Pl5	St. Thomas
сент-этьен	Pe5	Saint-Etienne
серанг	Pe4	Serang
сербия	Pl7	Serbia
сербский	Ll6	Serbian
сербский динар	Ml5	Serbian dinar
сербскохорватский	Ll6	Serbo-Croatian
сергиев посад	Pe4	Sergiyev Posad
серебро	Ml5	silver
серембан	Pe5	Seremban
серер	Ll6	Serer
серов	Pe4	Serov
серове	Pe4	Serowe
серпухов	Pe4	Serpukhov
серре	Pe4	Serres
серринья	Pe4	Serrinha
серро-де-паско	Pe4	Cerro de Pasco
сестос-сити	Pe4	River Cess
сети-лагоас	Pe5	Sete Lagoas
сетиф	Pe5	Setif
сеттат	Pe4	Settat
сетубал	Pe4	Setubal
сеул	Pl5	Seoul
сеута	Pl5	Ceuta
сеута и мелилья	Pl7	Ceuta and Melilla
сефаду	Pe4	Koidutown-Sefadu
сибай	Pe4	Sibay
сибити	Pe4	Sibiti
сибиу	Pe4	Sibiu
сиболга	Pe5	Sibolga
сибу	Pe5	Sibu
сибю	Pe4	Sibut
сивас	Pe5	Sivas
сигири	Pe4	Siguiri
сидама	Ll6	Sidamo
сидар-рапидс	Pe4	Cedar Rapids
сиддхартханагар	Pe4	Siddharthanagar
сиди-бель-аббес	Pe5	Sidi Bel Abbes
сиди-бузид	Pe4	Sidi Bouzid
сидней	Pl5	Sydney
сиемреап	Pe4	Siem Reap
сиена	Pe4	Siena
сиирт	Pe4	Siirt
сикайн	Pe4	Sagaing
сикар	Pe5	Sikar
сикасо	Pe5	Sikasso
сиксика	Ll6	Siksika
силва-порту	Pe4	Kuito
силвасса	Pe4	Silvassa
силезский	Ll6	Silesian
силигури	Pe5	Siliguri
силхет	Pe5	Sylhet
силчар	Pe4	Silchar
симоносеки	Pe5	Shimonoseki
симферополь	Pl5	Simferopol
сингальский	Ll6	Sinhala
сингапур	Pl7	Singapore
сингапурский доллар	Ml5	Singapore dollar
сингараджа	Pe5	Singaraja
сингбури	Pe4	Sing Buri
сингида	Pe4	Singida
сингкаванг	Pe5	Singkawang
синдхи	Ll6	Sindhi
синоп	Pe4	Sinop
синселехо	Pe5	Sincelejo
синт-мартен	Pl7	Sint Maarten
синтай	Pe5	Xingtai
синъи	Pe5	Xingyi
синьи	Pe5	Xinyi
синьсян	Pe5	Xinxiang
синьцин	Pe4	Xinqing
синьчжоу	Pe5	Xinzhou
синьюй	Pe5	Xinyu
синьян	Pe6	Xinyang
сиракуза	Pe4	Syracuse
сиракьюс	Pe5	Syracuse
сирджан	Pe4	Sirjan
сирийский	Ll6	Syriac
сирийский фунт	Ml5	Syrian pound
сирия	Pl7	Syria
сирса	Pe4	Sirsa
сисакет	Pe4	Si Sa Ket
сисопхон	Pe4	Sisophon
ситапур	Pe4	Sitapur
ситеки	Pe4	Siteki
ситка	Pl5	Sitka
ситуэ	Pe4	Sittwe
сицилийский	Ll6	Sicilian
сичан	Pe5	Xichang
сиялкот	Pe5	Sialkot
скарборо	Pe4	Scarborough
скенектади	Pe4	Schenectady
скикда	Pe5	Skikda
скопье	Pl5	Skopje
скорсбисунн	Pl5	Ittoqqortoormiit
скрентон	Pe4	Scranton
славонски-брод	Pe4	Slavonski Brod
слайдел	Pe4	Slidell
слатина	Pe4	Slatina
слейви	Ll6	Slave
сливен	Pe4	Sliven
слобозия	Pe4	Slobozia
словакия	Pl7	Slovakia
словацкая крона	Ml5	Slovak koruna
словацкий	Ll6	Slovak
словения	Pl7	Slovenia
словенский	Ll6	Slovenian
словенский толар	Ml5	Slovenian tolar
смоленск	Pe5	Smolensk
собрал	Pe4	Sobral
сога	Ll6	Soga
согамосо	Pe4	Sogamoso
согдийский	Ll6	Sogdien
соддо	Pe4	Sodo
соединенные штаты	Pl7	United States
сойо	Pe4	Soyo
сокоде	Pe4	Sokode
сокото	Pe5	Sokoto
сокчхо	Pe4	Sokcho
солапур	Pe6	Solapur
солвези	Pe4	Solwezi
соледад	Pe5	Soledad
соликамск	Pe4	Solikamsk
солнечногорск	Pe4	Solnechnogorsk
соломоновы о-ва	Pl7	the Solomon Islands
соломонский пиджин	Ll6	Pijin
сольнок	Pe4	Szolnok
сомали	Pl7	Somalia
сомали	Ll6	Somali
сомалийский шиллинг	Ml5	Somali shilling
сомбатхей	Pe4	Szombathely
сомото	Pe4	Somoto
сонбон	Pe4	Sonbong County
сонгеа	Pe4	Songea
сонгкхла	Pe4	Songkhla
сонинке	Ll6	Soninke
сонипат	Pe5	Sonipat
соннам	Pe5	Seongnam
сонсонате	Pe4	Sonsonate
соре	Pe4	Soro
сорокаба	Pe5	Sorocaba
соронг	Pe4	Sorong
софия	Pl5	Sofia
сохаг	Pe5	Sohag
спаниш-таун	Pe5	Spanish Town
спартанберг	Pe4	Spartanburg
сплит	Pe5	Split
спокан	Pe5	Spokane
спринг-хилл	Pe4	Spring Hill
спрингс	Pe5	Springs
спрингфилд	Pe5	Springfield
сранан-тонго	Ll6	Sranan Tongo
среднеанглийский	Ll6	Middle English
среднеатласский тамазигхтский	Ll6	Central Atlas Tamazight
средневерхненемецкий	Ll6	Middle High German
среднеирландский	Ll6	Middle Irish
среднеколымск	Pl5	Srednekolymsk
средненидерландский	Ll6	Middle Dutch
среднефранцузский	Ll6	Middle French
ставангер	Pe4	Stavanger
ставрополь	Pe5	Stavropol
стамбул	Pl5	Istanbul
стамфорд	Pe5	Stamford
стандертон	Pe4	Standerton
стара-загора	Pe4	Stara Zagora
староанглийский	Ll6	Old English
староирландский	Ll6	Old Irish
старонорвежский	Ll6	Old Norse
староперсидский	Ll6	Old Persian
старопровансальский	Ll6	Old Provencal
старотурецкий	Ll6	Ottoman Turkish
старофранцузский	Ll6	Old French
старый оскол	Pe5	Stary Oskol
стейнхьер	Pe4	Steinkjer
стейт-колледж	Pe4	State College
стерлитамак	Pe5	Sterlitamak
сток-он-трент	Pe5	Stoke-on-Trent
стокгольм	Pl5	Stockholm
стоктон	Pe5	Stockton
стрейтс салиш	Ll6	Straits Salish
стынгтраенг	Pe4	Stung Treng
стэнли	Pl5	Stanley
су-сент-мари	Pe4	Sault Ste. Marie
су-сити	Pe4	Sioux
су-фолс	Pe4	Sioux Falls
суахили	Ll6	Swahili
суботица	Pe4	Subotica
субре	Pe4	Soubre
судан	Pl7	Sudan
суданский фунт	Ml5	Sudanese pound
суйлин	Pe4	Suileng County
суйнин	Pe6	Suining
суйхуа	Pe5	Suihua
сук-ахрас	Pe4	Souk Ahras
сукабуми	Pe5	Sukabumi
суккур	Pe5	Sukkur
сукума	Ll6	Sukuma
сукхотхай	Pe4	Sukhothai Thani
сулеймания	Pe5	Sulaymaniyah
сульяна	Pe4	Sullana
сумбаванга	Pe4	Sumbawanga
сумбе	Pe4	Sumbe
сумгаит	Pe5	Sumqayit
сунгай петани	Pe5	Sungai Petani
сунгайпенух	Pe4	Sungai Penuh
сунданский	Ll6	Sundanese
сундсвалль	Pe4	Sundsvall
сунчхон	Pe5	Sunchon
суонси	Pe5	Swansea
супханбури	Pe4	Suphanburi
сур	Pe4	Sur
суракарта	Pe5	Surakarta
сурат	Pe6	Surat
сураттхани	Pe4	Surat Thani
сургут	Pe5	Surgut
суригао	Pe4	Surigao
сурин	Pe4	Surin
суринам	Pl7	Suriname
суринамский гульден	Ml5	Surinamese guilder
суринамский доллар	Ml5	Surinamese dollar
сус	Pe5	Sousse
сусу	Ll6	Susu
сухар	Pe4	Sohar
сухум	Pe4	Sukhumi
сухэ-батор	Pe4	Sukhbaatar
сучава	Pe4	Suceava
сфакс	Pe5	Sfax
сфынту-георге	Pe4	Sfantu Gheorghe
сша	Pl7	US
сызрань	Pe4	Syzran
сыктывкар	Pe5	Syktyvkar
сыпин	Pe5	Siping
сьего-де-авила	Pe4	Ciego de Avila
сьенага	Pe4	Cienaga
сьенфуэгос	Pe4	Cienfuegos
сьерра-леоне	Pl7	Sierra Leone
сьон	Pe4	Sion
сьюдад-боливар	Pe5	Ciudad Bolivar
сьюдад-вальес	Pe4	Ciudad Valles
сьюдад-виктория	Pe5	Ciudad Victoria
сьюдад-гуаяна	Pe5	Ciudad Guayana
сьюдад-гусман	Pe4	Ciudad Guzman
сьюдад-дель-кармен	Pe4	Ciudad del Carmen
сьюдад-дель-эсте	Pe5	Ciudad del Este
сьюдад-мадеро	Pe4	Ciudad Madero
сьюдад-обрегон	Pe5	Ciudad Obregon
сьюдад-хуарес	Pe6	Ciudad Juarez
сюаньхуа	Pe5	Xuanhua
сюаньчэн	Pe5	Xuancheng
сюйчан	Pe5	Xuchang
сюйчжоу	Pe6	Xuzhou
сян	Ll6	Xiang Chinese
сянтань	Pe6	Xiangtan
сянъян	Pe6	Xiangyang
сяньтао	Pe6	Xiantao
сяньян	Pe6	Xianyang
сяогань	Pe4	Xiaogan
табора	Pe4	Tabora
табук	Pe5	Tabuk
тавау	Pe5	Tawau
тавой	Pe4	Dawei
тагалог	Ll6	Tagalog
таганрог	Pe5	Taganrog
тагиш	Ll6	Tagish
таджикистан	Pl7	Tajikistan
таджикский	Ll6	Tajik
таджикский рубль	Ml5	Tajikistani ruble
таджикский сомони	Ml5	Tajikistani somoni
таджура	Pe4	Tadjoura
тадмор	Pe4	Tadmur
таза	Pe4	Taza
таиз	Pe5	Ta'izz
таиланд	Pl7	Thailand
таиландский бат	Ml5	Thai baht
таита	Ll6	Taita
таити	Pl5	Tahiti
таитянский	Ll6	Tahitian
тайань	Pe6	Tai'an
тайбао	Pe4	Taibao
тайбэй	Pl5	Taipei
тайвань	Pl7	Taiwan
тайдун	Pe4	Taitung
тайлай	Pe4	Tailai County
тайлер	Pe4	Tyler
тайпинг	Pe5	Taiping
тайский	Ll6	Thai
тайтусвилл	Pe4	Titusville
тайчжоу	Pe5	Taizhou
тайшет	Pe4	Tayshet
так	Pe4	Tak
такаока	Pe4	Takaoka
такео	Pe4	Takeo
таклобан	Pe5	Tacloban
такна	Pe5	Tacna
такома	Pe5	Tacoma
такуарембо	Pe4	Tacuarembo
талара	Pe4	Talara
талас	Pe4	Talas
талдыкорган	Pe4	Taldykorgan
таллахасси	Pe5	Tallahassee
таллин	Pl5	Tallinn
талль-афар	Pe4	Tal Afar
талса	Pe5	Tulsa
талтан	Ll6	Tahltan
талукан	Pe4	Taloqan
талька	Pe4	Talca
талькауано	Pe5	Talcahuano
тамазигхтский	Ll6	Standard Moroccan Tamazight
тамале	Pe5	Tamale
таманрассет	Pe4	Tamanrasset
тамашек	Ll6	Tamashek
тамбакунда	Pe4	Tambacounda
тамбов	Pe5	Tambov
тамильский	Ll6	Tamil
тампере	Pe5	Tampere
тампико	Pe5	Tampico
тан-тан	Pe4	Tan-Tan
танан	Pe4	Tan An
танга	Pe5	Tanga
тангайл	Pe4	Tangail
тандер-бей	Pe4	Thunder Bay
танджавур	Pe5	Thanjavur
танджунг-пинанг	Pe5	Tanjung Pinang
танджунгпандан	Pe4	Tanjung Pandan
тандиль	Pe4	Tandil
танжер	Pe5	Tangier
танзанийский шиллинг	Ml5	Tanzanian shilling
танзания	Pl7	Tanzania
танта	Pe5	Tanta
таонань	Pe4	Taonan
тапачула	Pe5	Tapachula
тарава	Pl5	Tarawa
тараз	Pe5	Taraz
таракан	Pe4	Tarakan
таранто	Pe5	Taranto
тарб	Pe4	Tarbes
таринкот	Pe4	Tarinkot
тариха	Pe4	Tarija
тарлак	Pe4	Tarlac
тарма	Pe4	Tarma
таррагона	Pe4	Tarragona
тарсус	Pe5	Tarsus
тартагаль	Pe4	Tartagal
тарту	Pe4	Tartu
тартус	Pe4	Tartus
тасавак	Ll6	Tasawaq
тасикмалая	Pe5	Tasikmalaya
таскалуса	Pe4	Tuscaloosa
таско-де-аларкон	Pe4	Taxco
татабанья	Pe4	Tatabanya
татавин	Pe4	Tataouine
татарский	Ll6	Tatar
татуи	Pe4	Tatui
таубате	Pe5	Taubate
таузар	Pe4	Tozeur
таунджи	Pe4	Taunggyi
тауннгу	Pe4	Taungoo
таунсвилл	Pe4	Townsville
тауранга	Pe4	Tauranga
тахуа	Pe4	Tahoua
ташельхит	Ll6	Tachelhit
ташкент	Pl5	Tashkent
тбилиси	Pl5	Tbilisi
тверь	Pe5	Tver
тви	Ll6	Twi
тебесса	Pe4	Tebessa
тебингтинги	Pe5	Tebing Tinggi
тегал	Pe5	Tegal
тегеран	Pl5	Tehran
тегусигальпа	Pl5	Tegucigalpa
теджен	Pe4	Tejen
тезпур	Pe4	Tezpur
текирдаг	Pe4	Tekirdag
тексаркана	Pe4	Texarkana
телемаку-борба	Pe4	Telemaco Borba
тели	Pe4	Tieli
телин	Pe5	Tieling
телл-сити	Pl5	Tell City
телугу	Ll6	Telugu
телук-интан	Pe4	Teluk Intan
тема	Pe5	Tema
темиртау	Pe4	Temirtau
темне	Ll6	Timne
темуко	Pe5	Temuco
тена	Pe4	Tena
тенкодого	Pe4	Tenkodogo
тенсберг	Pe4	Tonsberg
теофилу-отони	Pe4	Teofilo Otoni
тепелена	Pe4	Tepelene
тепик	Pe5	Tepic
терезина	Pe5	Teresina
терено	Ll6	Tereno
теркс и кайкос	Pl7	the Turks and Caicos Islands
термез	Pe4	Termez
тернате	Pe4	Ternate
терре-хот	Pe4	Terre Haute
тесо	Ll6	Teso
тестовый валютный код	Ml5	Testing Currency code
тете	Pe4	Tete
тетово	Pe4	Tetovo
тетум	Ll6	Tetum
теуакан	Pe5	Tehuacan
тефе	Pe4	Tefe
техас-сити	Pe4	Texas
теятеяненг	Pe4	Teyateyaneng
тзанеен	Pe4	Tzaneen
тиарет	Pe4	Tiaret
тибетский	Ll6	Tibetan
тиви	Ll6	Tiv
тигре	Ll6	Tigre
тигринья	Ll6	Tigrinya
тиджикжа	Pe4	Tidjikja
тидоре	Pe4	Tidore
тиес	Pe5	Thies
тизи-узу	Pe4	Tizi Ouzou
тизнит	Pe4	Tiznit
тика	Pe4	Thika
тикрит	Pe4	Tikrit
тимбауба	Pe4	Timbauba
тимишоара	Pe5	Timisoara
тимон	Pe5	Timon
тимор-лесте	Pl7	East Timor
тиморское эскудо	Ml5	Timorese escudo
тирана	Pl5	Tirane
тируваннамалай	Pe4	Tiruvannaamalai
тирунелвели	Pe5	Tirunelveli
тирупати	Pe5	Tirupati
тируппур	Pe5	Tirupur
тируччираппалли	Pe5	Trichy
тихвин	Pe4	Tikhvin
тихорецк	Pe4	Tikhoretsk
тихуана	Pl5	Tijuana
тласкала	Pe5	Tlaxcala
тлемсен	Pe5	Tlemcen
тлингит	Ll6	Tlingit
тобольск	Pe4	Tobolsk
тобрук	Pe5	Tobruk
товуз	Pe4	Tovuz
того	Pl7	Togo
ток-писин	Ll6	Tok Pisin
токар	Pe4	Tokar
токат	Pe4	Tokat
токелайский	Ll6	Tokelau
токелау	Pl7	Tokelau
токио	Pl5	Tokyo
токипона	Ll6	Toki Pona
токмак	Pe4	Tokmok
толедо	Pe4	Toledo
толидо	Pe5	Toledo
толука-де-лердо	Pe6	Toluca
тольятти	Pe5	Tolyatti
томакомай	Pe4	Tomakomai
томбукту	Pe4	Timbuktu
томск	Pl5	Tomsk
тонга	Pl7	Tonga
тонга	Ll6	Nyasa Tonga
тонганская паанга	Ml5	Tongan pa'anga
тонганский	Ll6	Tongan
тонгатапу	Pl5	Tongatapu
тонк	Pe4	Tonk
топика	Pe4	Topeka
торбете-джам	Pe4	Torbat-e Jam
торонто	Pl5	Toronto
тороро	Pe4	Tororo
торреон	Pe6	Torreon
торсхавн	Pe4	Torshavn
тортола	Pl5	Tortola
тотнесс	Pe4	Totness
трабзон	Pe5	Trabzon
трали	Pe4	Tralee
транг	Pe4	Trang
трат	Pe4	Trat
тревизо	Pe4	Treviso
трейнта-и-трес	Pe4	Treinta y Tres
трелью	Pe4	Trelew
тренто	Pe4	Trento
трентон	Pe5	Trenton
трес-лагоас	Pe4	Tres Lagoas
тривандрам	Pe5	Thiruvananthapuram
триндади	Pe4	Trindade
тринидад	Pe4	Trinidad
тринидад и тобаго	Pl7	Trinidad and Tobago
тринкомали	Pe4	Trincomalee
триполи	Pl5	Tripoli
триполис	Pe4	Tripoli
тристан-да-кунья	Pl7	Tristan da Cunha
трнава	Pe4	Trnava
троицк	Pe4	Troitsk
тролль	Pl5	Troll
тромсе	Pe4	Tromso
тронхейм	Pe4	Trondheim
труа	Pe4	Troyes
труа-ривьер	Pe4	Trois‐Rivieres
трук	Pl5	Chuuk
трухильо	Pe5	Trujillo
тсвана	Ll6	Tswana
тсонга	Ll6	Tsonga
туамасина	Pe5	Toamasina
туапсе	Pe4	Tuapse
туба	Pe4	Touba
тубаран	Pe4	Tubarao
тувалу	Pl7	Tuvalu
тувалу	Ll6	Tuvalu
тувинский	Ll6	Tuvinian
тувумба	Pe4	Toowoomba
туган	Pe4	Tougan
туггурт	Pe4	Touggourt
тугегарао	Pe4	Tuguegarao
туенкуанг	Pe4	Tuyen Quang
тузла	Pe4	Tuzla
туихоа	Pe4	Tuy Hoa
туймазы	Pe4	Tuymazy
тукуман	Pl5	Tucuman
тукупита	Pe4	Tucupita
тукуруи	Pe4	Tucurui
тула	Pe5	Tula
туле	Pl5	Thule
тулиара	Pe4	Toliara
тулон	Pe5	Toulon
тулуа	Pe4	Tulua
тулун	Pe4	Tulun
тулча	Pe4	Tulcea
тулькан	Pe4	Tulcan
тулэри	Pe4	Tulare
тумако	Pe4	Tumaco
тумбес	Pe4	Tumbes
тумбука	Ll6	Tumbuka
тумкур	Pe5	Tumkur
тумэнь	Pe4	Tumen
тунджели	Pe4	Tunceli
тунжэнь	Pe4	Tongren
тунис	Pl7	Tunisia
тунис	Pe6	Tunis
тунисский динар	Ml5	Tunisian dinar
тунлин	Pe5	Tongling
тунляо	Pe5	Tongliao
тунха	Pe4	Tunja
тунчуань	Pe5	Tongchuan
тупан	Pe4	Tupa
тур	Pe5	Tours
тура	Pe4	Tura
турбат	Pe4	Turbat
турбо	Pe4	Turbo
турецкая лира	Ml5	Turkish lira
турецкий	Ll6	Turkish
туркестан	Pe4	Turkistan
туркменабат	Pe5	Turkmenabat
туркменбашы	Pe4	Turkmenbasy
туркменистан	Pl7	Turkmenistan
туркменский	Ll6	Turkmen
турку	Pe4	Turku
туройо	Ll6	Turoyo
турфан	Pe5	Turpan
турция	Pl7	Turkiye
тусон	Pe5	Tucson
туспан	Pe4	Tuxpan Municipality
тустла-гутьеррес	Pe5	Tuxtla Gutierrez
тутикорин	Pe5	Thoothukudi
тхайбинь	Pe5	Thai Binh
тхайнгуен	Pe5	Thai Nguyen
тхакхэк	Pe4	Thakhek
тханьхоа	Pe4	Thanh Hoa
тхимпху	Pl5	Thimphu
тхохояндоу	Pe5	Thohoyandou
тхузаумот	Pe5	Thu Dau Mot
тырговиште	Pe4	Targoviste
тыргу-жиу	Pe4	Targu Jiu
тыргу-муреш	Pe4	Targu Mures
тьяп	Ll6	Tyap
тэйнинь	Pe4	Tay Ninh
тямпатсак	Pe4	Champasak
тяньшуй	Pe6	Tianshui
тяудок	Pe4	Chau Doc
уагадугу	Pl5	Ouagadougou
уаззан	Pe4	Ouazzane
уаитакере	Pe5	Waitakere
уайтхорс	Pl5	Whitehorse
уамбо	Pe6	Huambo
уанкавелика	Pe4	Huancavelica
уанкайо	Pe5	Huancayo
уануко	Pe4	Huanuco
уарас	Pe4	Huaraz
уаргла	Pe4	Ouargla
уахигуя	Pe4	Ouahigouya
уачо	Pe4	Huacho
уба	Pe4	Uba
убераба	Pe5	Uberaba
уберландия	Pe5	Uberlandia
убонратчатхани	Pe5	Ubon Ratchathani
увинза	Pe4	Uvinza
увира	Pe4	Uvira
увэй	Pe5	Wuwei
уганда	Pl7	Uganda
угандийский шиллинг	Ml5	Ugandan shilling
угаритский	Ll6	Ugaritic
удайпур	Pe5	Udaipur
удджайн	Pe5	Ujjain
уджда	Pe5	Oujda
удине	Pe4	Udine
удмуртский	Ll6	Udmurt
удонтхани	Pe5	Udon Thani
узбекистан	Pl7	Uzbekistan
узбекский	Ll6	Uzbek
узбекский сум	Ml5	Uzbekistani som
уиже	Pe4	Uige
уилинг	Pe4	Wheeling
уилкс-барре	Pe4	Wilkes-Barre
уилмингтон	Pe4	Wilmington
уильямспорт	Pe4	Williamsport
уинамак	Pl5	Winamac
уинсор	Pe5	Windsor
уинстон-сейлем	Pe5	Winston-Salem
уинчестер	Pe4	Winchester
уичито	Pe5	Wichita
уичито-фолс	Pe4	Wichita Falls
уйгурский	Ll6	Uyghur
уйо	Pe5	Uyo
украина	Pl7	Ukraine
украинская гривна	Ml5	Ukrainian hryvnia
украинский	Ll6	Ukrainian
улан-батор	Pl5	Ulaanbaatar
улан-хото	Pe5	Ulan Hot
улангом	Pe4	Ulaangom
улгий	Pe4	Olgii
ульм	Pe4	Ulm
ульяновск	Pl5	Ulyanovsk
ум-эль-буахи	Pe4	Oum El Bouaghi
умань	Pe4	Uman
умбунду	Ll6	Umbundu
умео	Pe4	Umea
умм-руваба	Pe4	Umm Ruwaba
умм-эль-кайвайн	Pe4	Umm al-Quwain
умтата	Pe4	Mthatha
умуахия	Pe5	Umuahia
ундерхаан	Pe4	Ondorkhaan
уогга-уогга	Pe4	Wagga Wagga
уокешо	Pe5	Waukesha
уокиган	Pe5	Waukegan
уоллис	Pl5	Wallis
уоллис и футуна	Pl7	Wallis and Futuna
уолфиш-бей	Pe4	Walvis Bay
уонгануи	Pe4	Whanganui
уотербери	Pe4	Waterbury
уппсала	Pe4	Uppsala
уральск	Pl5	Oral
ургенч	Pe4	Urgench
ургут	Pe4	Urgut
урду	Ll6	Urdu
урмия	Pe5	Urmia
уруапан	Pe5	Uruapan
уругвай	Pl7	Uruguay
уругвайский песо	Ml5	Uruguayan peso
уругуаяна	Pe4	Uruguaiana
урумчи	Pl5	Urumqi
условная расчетная единица чили	Ml5	Chilean Unit of account
усолье-сибирское	Pe4	Usolye-Sibirskoye
уссурийск	Pe4	Ussuriysk
усти-над-лабем	Pe4	Usti nad Labem
усть-илимск	Pe4	Ust-Ilimsk
усть-каменогорск	Pe5	Oskemen
усть-нера	Pl5	Ust-Nera
усть-ордынский	Pe4	Ust-Ordynsky
усулутан	Pe4	Usulutan
утрехт	Pe5	Utrecht
уттарадит	Pe4	Uttaradit
утхайтхани	Pe4	Uthai Thani
ухай	Pe5	Wuhai
ухта	Pe4	Ukhta
уху	Pe5	Wuhu
учжоу	Pe5	Wuzhou
ушак	Pe4	Usak
ушуая	Pl5	Ushuaia
уэйк	Pl5	Wake Island
уэйко	Pe4	Waco
уэльва	Pe4	Huelva
уэст-палм-бич	Pe6	West Palm Beach
уэуэтенанго	Pe4	Huehuetenango
фада-нгурма	Pe4	Fada N'gourma
файзабад	Pe4	Faizabad
файзабад	Pe4	Fayzabad
файюм	Pe5	Faiyum
файя-ларжо	Pe4	Faya-Largeau
факаофо	Pl5	Fakaofo
фалмут	Pe4	Falmouth
фалун	Pe4	Falun
фамагуста	Pl5	Famagusta
фанг	Ll6	Fang
фангареи	Pe4	Whangarei
фанранг-тхаптям	Pe4	Phan Rang–Thap Cham
фанти	Ll6	Fanti
фантхьет	Pe5	Phan Thiet
фарана	Pe4	Faranah
фарах	Pe4	Farah
фарго	Pe4	Fargo
фарерские о-ва	Pl7	the Faroe Islands
фарерские о-ва	Pl5	Faroe
фарерский	Ll6	Faroese
фаридабад	Pe6	Faridabad
фару	Pe4	Faro
фатехпур	Pe4	Fatehpur
фатик	Pe4	Fatick
фдерик	Pe4	Fderick
федеративные штаты микронезии	Pl7	Micronesia
фейетвилл	Pe5	Fayetteville
фейра-ди-сантана	Pe5	Feira de Santana
фейсалабад	Pe6	Faisalabad
фергана	Pe5	Fergana
феринихинг	Pe6	Vereeniging
феркеседугу	Pe4	Ferkessedougou
фернандополис	Pe4	Fernandopolis
феррара	Pe4	Ferrara
фес	Pe6	Fes
феса	Pe4	Fasa
фианаранцуа	Pe4	Fianarantsoa
фиджи	Pl7	Fiji
фиджи	Ll6	Fijian
фиери	Pe4	Fier
филиппинский	Ll6	Filipino
филиппинский песо	Ml5	Philippine peso
филиппины	Pl7	Philippines
финансовый франк люксембурга	Ml5	Luxembourg Financial franc
финикийский	Ll6	Phoenician
финикс	Pl5	Phoenix
финляндия	Pl7	Finland
финская марка	Ml5	Finnish markka
финский	Ll6	Finnish
фирозабад	Pe5	Firozabad
флагстафф	Pe4	Flagstaff
фламандский	Ll6	Flemish
фленсбург	Pe4	Flensburg
флинт	Pe5	Flint
флоренсия	Pe4	Florencia
флорес	Pe4	Flores
флорианополис	Pe6	Florianopolis
фоджа	Pe4	Foggia
фокшаны	Pe4	Focsani
фолклендские	Pl7	the Falkland Islands
фолклендские о-ва	Pl7	the Falkland Islands
фон	Ll6	Fon
фон-дю-лак	Pe4	Fond du Lac
фор-де-франс	Pe5	Fort-de-France
фор-либерте	Pe4	Fort-Liberte
форекарья	Pe4	Forecariah
формига	Pe4	Formiga
формоза	Pe4	Formosa
формоса	Pe5	Formosa
форт нельсон	Pl5	Fort Nelson
форт-коллинс	Pe5	Fort Collins
форт-лодердейл	Pe6	Fort Lauderdale
форт-майерс	Pe4	Fort Myers
форт-портал	Pe4	Fort Portal
форт-смит	Pe4	Fort Smith
форт-уэйн	Pe5	Fort Wayne
форт-уэрт	Pe6	Fort Worth
форталеза	Pe6	Fortaleza
фос-ду-игуасу	Pe5	Foz do Iguacu
фрай-бентос	Pe4	Fray Bentos
фрайбург-в-брайсгау	Pe5	Freiburg im Breisgau
франк джибути	Ml5	Djiboutian franc
франк кфа beac	Ml5	Central African CFA franc
франк кфа всеао	Ml5	West African CFA franc
франк руанды	Ml5	Rwandan franc
франка	Pe5	Franca
франкфорт	Pe4	Frankfort
франсвиль	Pe4	Franceville
франсистаун	Pe4	Francistown
франция	Pl7	France
французская гвиана	Pl7	French Guiana
французская полинезия	Pl7	French Polynesia
французские южные территории	Pl7	French Southern Territories
французский	Ll6	French
французский uic-франк	Ml5	French uic-franc
французский золотой франк	Ml5	French Gold franc
французский тихоокеанский франк	Ml5	CFP franc
французский франк	Ml5	French franc
фрауэнфельд	Pe4	Frauenfeld
фредериксберг	Pe4	Fredericksburg
фредериктон	Pe4	Fredericton
фрейхейд	Pe4	Vryheid
фреснильо	Pe4	Fresnillo
фресно	Pe5	Fresno
фрибур	Pe4	Fribourg
фрипорт	Pe4	Freeport
фритаун	Pl5	Freetown
фриульский	Ll6	Friulian
фрия	Pe4	Fria
фуань	Pe4	Fu'an
фулах	Ll6	Fula
фулаэрцзи	Pe5	Fularji
фумбан	Pe4	Foumban
фунафути	Pl5	Funafuti
фунт острова святой елены	Ml5	St. Helena pound
фунт фолклендских островов	Ml5	Falkland Islands pound
фуншал	Pe5	Funchal
фусинь	Pe5	Fuxin
фуцзинь	Pe4	Fujin
фушунь	Pe6	Fushun
фуэрте-олимпо	Pe4	Fuerte Olimpo
фуян	Pe5	Fuyang District
фуян	Pe4	Fuyang
фэнчжэнь	Pe4	Fengzhen
фэрбанкс	Pe4	Fairbanks
фюрт	Pe5	Furth
хаапсалу	Pe4	Haapsalu
хавалли	Pe4	Hawalli
хагатна	Pe4	Hagatna
хадджа	Pe5	Hajjah
хазянг	Pe4	Ha Giang
хаиль	Pe5	Ha'il
хайда	Ll6	Haida
хайзыонг	Pe4	Ha Tinh
хайлар	Pe5	Hailar District
хайлунь	Pe4	Hailun
хайфон	Pe6	Haiphong
хакка	Ll6	Hakka Chinese
хаккяри	Pe4	Hakkari
хакха	Pe4	Hakha
халапа-энрикес	Pe5	Xalapa
халдия	Pe5	Haldia
халкида	Pe4	Chalkida
халкомелем	Ll6	Halkomelem
халонг	Pe4	Ha Long
хальмстад	Pe4	Halmstad
хальтипан-де-морелос	Pe4	Jaltipan de Morelos
хама	Pe5	Hama
хамадан	Pe5	Hamadan
хамар	Pe4	Hamar
хами	Pe5	Yizhou
хамхын	Pe5	Hamhung
хандыга	Pl5	Khandyga
хантингтон	Pe4	Huntington
хантсвилл	Pe5	Huntsville
ханты-мансийск	Pe4	Khanty-Mansiysk
ханьдань	Pe6	Handan
ханьчжун	Pe4	Hanzhong
ханьчэн	Pe5	Hancheng
ханья	Pe4	Chania
хаора	Pe6	Howrah
хапур	Pe5	Hapur
хараре	Pl5	Harare
харгейса	Pe5	Hargeisa
харианви	Ll6	Haryanvi
харлем	Pe5	Haarlem
харлинген	Pe4	Harlingen
харпер	Pe4	Harper
хартум	Pl5	Khartoum
хартфорд	Pe5	Hartford
харэр	Pe4	Harar
хасеке	Pe4	Al-Hasakah
хасково	Pe4	Haskovo
хасселт	Pe4	Hasselt
хатинохе	Pe5	Hachinohe
хатинь	Pe4	Ha Tinh
хатиодзи	Pe5	Hachioji
хаттисберг	Pe4	Hattiesburg
хатхрас	Pe4	Hathras
хатъяй	Pe5	Hat Yai
хауса	Ll6	Hausa
хаф-уэй-три	Pe4	Half Way Tree
хафар-эль-батин	Pe5	Hafar Al-Batin
хаэн	Pe4	Jaen
хеврон	Pl5	Hebron
хейгерстаун	Pe4	Hagerstown
хейстингс	Pe4	Hastings
хелена	Pe4	Helena
хельсингборг	Pe4	Helsingborg
хельсинки	Pl5	Helsinki
хемниц	Pe5	Chemnitz
хенераль-рока	Pe4	General Roca
херизау	Pe4	Herisau
хернесанд	Pe4	Harnosand
хесан	Pe5	Hyesan
хетауда	Pe5	Hetauda
хеттский	Ll6	Hittite
хива	Pe4	Khiva
хикори	Pe4	Hickory
хилигайнон	Ll6	Hiligaynon
хилла	Pe5	Hillah
хиллеред	Pe4	Hillerod
хило	Pe4	Hilo
хинглиш	Ll6	Hinglish
хинди	Ll6	Hindi
хинотега	Pe4	Jinotega
хинотепе	Pe4	Jinotepe
хинтада	Pe4	Hinthada
хиос	Pe4	Chios
хиримоту	Ll6	Hiri Motu
хиросаки	Pe4	Hirosaki
хисар	Pe5	Hisar
хихон	Pe5	Gijon
хлоце	Pe4	Hlotse
хмельницкий	Pe5	Khmelnytskyi
хмонг	Ll6	Hmong
хо	Pe4	Ho
хоабинь	Pe4	Hoa Binh
хобарт	Pl5	Hobart
ховд	Pl5	Hovd
ховд	Pe4	Khovd
ходжейли	Pe4	Xo‘jayli
хой	Pe5	Khoy
хойчжоу	Pe5	Huizhou
хомейнишехр	Pe5	Khomeyni Shahr
хомстед	Pe4	Homestead
хорватия	Pl7	Croatia
хорватская куна	Ml5	Croatian kuna
хорватский	Ll6	Croatian
хорватский динар	Ml5	Croatian dinar
хорремабад	Pe5	Khorramabad
хосаына	Pe4	Hosaena
хотан	Pe5	Hotan
хотанский	Ll6	Khotanese
хоф	Pe4	Hof
хошиарпур	Pe4	Hoshiarpur
хошимин	Pl5	Ho Chi Minh City
храфф-рейнет	Pe4	Graaff-Reinet
хуа хин	Pe4	Hua Hin
хуайань	Pe6	Huai'an
хуайбэй	Pe5	Huaibei
хуайнань	Pe6	Huainan
хуанхуа	Pe4	Huanghua
хуанши	Pe5	Huangshi
хуанъянь	Pe4	Huangyan
хубли	Pe5	Hubli
худдур	Pe4	Hudur
худжанд	Pe5	Khujand
хуигальпа	Pe4	Juigalpa
хульяка	Pe5	Juliaca
хунин	Pe4	Junin
хупа	Ll6	Hupa
хургада	Pe4	Hurghada
хутикальпа	Pe4	Juticalpa
хутьяпа	Pe4	Jutiapa
хучжоу	Pe6	Huzhou
хучитан-де-сарагоса	Pe4	Juchitan de Zaragoza
хуэйнань	Pe4	Huinan County
хуэйсай	Pe4	Ban Houayxay
хыннам	Pe5	Hungnam
хэби	Pe5	Hebi
хэган	Pe5	Hegang
хэджу	Pe5	Haeju
хэйхэ	Pe4	Heihe
хэлун	Pe4	Helong
хэмптон	Pe5	Hampton
хэншуй	Pe5	Hengshui
хэнъян	Pe6	Hengyang
хэцзэ	Pe6	Heze
хэюань	Pe5	Heyuan
хюэ	Pe5	Hue
хямеэнлинна	Pe4	Hameenlinna
цанчжоу	Pe5	Cangzhou
цгачас-нек	Pe4	Qacha's Nek
цгутинг	Pe4	Quthing
центрально-африканская республика	Pl7	the Central African Republic
центральнокурдский	Ll6	Central Kurdish
центральный оджибве	Ll6	Central Ojibwa
церковнославянский	Ll6	Church Slavic
цзаочжуан	Pe6	Zaozhuang
цзесю	Pe4	Jiexiu
цзешоу	Pe4	Jieshou
цзиань	Pe5	Ji'an
цзиндэчжэнь	Pe5	Jingdezhen
цзинин	Pe6	Jining
цзинмэнь	Pe6	Jingmen
цзиньхуа	Pe6	Jinhua
цзиньчан	Pe4	Jinchang
цзиньчжоу	Pe5	Jinzhou
цзиньчэн	Pe5	Jincheng
цзиньши	Pe5	Jinshi
цзиси	Pe5	Jixi
цзуньи	Pe5	Zunyi
цзыбо	Pe6	Zibo
цзыгун	Pe6	Zigong
цзютай	Pe5	Jiutai
цзюцзян	Pe5	Jiujiang
цзяи	Pe5	Chiayi
цзямусы	Pe6	Jiamusi
цзянмынь	Pe5	Jiangmen
цзяохэ	Pe4	Jiaohe
цзяоцзо	Pe5	Jiaozuo
цзяоцзян	Pe5	Jiaojiang
цзясин	Pe5	Jiaxing
цзяюйгуань	Pe4	Jiayuguan
цимшиан	Ll6	Tsimshian
цинган	Pe4	Qinggang County
цинъюань	Pe5	Qingyuan
циньхуандао	Pe6	Qinhuangdao
циньчжоу	Pe5	Qinzhou
цитайхэ	Pe5	Qitaihe
цицикар	Pe6	Qiqihar
цу	Pe5	Tsu
цуг	Pe4	Zug
цумеб	Pe4	Tsumeb
цуруока	Pe4	Tsuruoka
цыганский	Ll6	Romany
цэцэрлэг	Pe4	Tsetserleg
цюаньчжоу	Pe6	Quanzhou
цюйчжоу	Pe5	Quzhou
цюрих	Pl5	Zurich
чабонг	Pe4	Tshabong
чавинь	Pe4	Tra Vinh
чагатайский	Ll6	Chagatai
чагос	Pl5	Chagos
чагчаран	Pe4	Chaghcharan
чад	Pl7	Chad
чадский арабский	Ll6	Chadian Arabic
чайнат	Pe4	Chai Nat
чайяпхум	Pe4	Chaiyaphum
чакма	Ll6	Chakma
чалатенанго	Pe4	Chalatenango
чаман	Pe4	Chaman
чамдо	Pe4	Chamdo
чаморро	Ll6	Chamorro
чанаккале	Pe4	Canakkale
чандигарх	Pe5	Chandigarh
чандрапур	Pe5	Chandrapur
чандэ	Pe6	Changde
чанкузо	Pe4	Cankuzo
чанкыры	Pe4	Cankiri
чанлин	Pe4	Changling County
чантхабури	Pe4	Chanthaburi
чанчжи	Pe5	Changzhi
чанчжоу	Pe6	Changzhou
чаочжоу	Pe5	Chaozhou
чаоян	Pe5	Chaoyang
чапаевск	Pe4	Chapayevsk
чарикар	Pe4	Charikar
чарлстон	Pe5	Charleston
чатем	Pl5	Chatham
чаттануга	Pe5	Chattanooga
чау	Pe4	Chauk
чачапояс	Pe4	Chachapoyas
чаченгсау	Pe4	Chachoengsao
чебоксары	Pe5	Cheboksary
черемхово	Pe4	Cheremkhovo
череповец	Pe5	Cherepovets
черкассы	Pe5	Cherkasy
черкесск	Pe4	Cherkessk
черновцы	Pe5	Chernivtsi
черногория	Pl7	Montenegro
черногорск	Pe4	Chernogorsk
черноморск	Pe4	Chornomorsk
чероки	Ll6	Cherokee
ческе-будеевице	Pe4	Ceske Budejovice
честер	Pe4	Chester
четумаль	Pe4	Chetumal
чехбехар	Pe4	Chabahar
чехия	Pl7	Czechia
чехословацкая твердая крона	Ml5	Czechoslovak Hard koruna
чеченский	Ll6	Chechen
чешская крона	Ml5	Czech koruna
чешская республика	Pl7	the Czech Republic
чешский	Ll6	Czech
чжаланьтунь	Pe4	Zalantun
чжанхуа	Pe5	Changhua
чжанчжоу	Pe6	Zhangzhou
чжанъе	Pe5	Zhangye
чжаньцзян	Pe6	Zhanjiang
чжаодун	Pe4	Zhaodong
чжаотун	Pe5	Zhaotong
чжаоцин	Pe5	Zhaoqing
чжоукоу	Pe5	Zhoukou
чжочжоу	Pe5	Zhuozhou
чжуанхэ	Pe5	Zhuanghe
чжуань	Ll6	Zhuang
чжубэй	Pe5	Zhubei
чжунли	Pe6	Zhongli
чжучжоу	Pe6	Zhuzhou
чжучэн	Pe6	Zhucheng
чжэньцзян	Pe5	Zhenjiang
чианграй	Pe4	Chiang Rai
чибанга	Pe4	Tchibanga
чибча	Ll6	Chibcha
чивитавеккья	Pe4	Civitavecchia
чикаго	Pl5	Chicago
чикапа	Pe5	Tshikapa
чикимула	Pe4	Chiquimula
чиклайо	Pe5	Chiclayo
чико	Pe4	Chico
чили	Pl7	Chile
чилийский песо	Ml5	Chilean peso
чилилабомбве	Pe4	Chililabombwe
чилкотин	Ll6	Chilcotin
чилливак	Pe4	Chilliwack
чильпансинго-де-лос-браво	Pe4	Chilpancingo
чильян	Pe4	Chillan
чимальтенанго	Pe4	Chimaltenango
чимботе	Pe5	Chimbote
чинандега	Pe4	Chinandega
чингола	Pe4	Chingola
чиниот	Pe5	Chiniot
чинук жаргон	Ll6	Chinook Jargon
чинхойи	Pe4	Chinhoyi
чинча-альта	Pe4	Chincha Alta
чипата	Pe4	Chipata
чипевьян	Ll6	Chipewyan
чирадзу	Pe4	Chiradzulu
чиребон	Pe5	Cirebon
чирчик	Pe4	Chirchiq
чистополь	Pe4	Chistopol
чита	Pl5	Chita
читре	Pe4	Chitre
читтагонг	Pe6	Chittagong
читунгвиза	Pe5	Chitungwiza
чиуауа	Pl5	Chihuahua
чифэн	Pe6	Chifeng
чойбалсан	Pe4	Choibalsan
чоктавский	Ll6	Choctaw
чолутека	Pe4	Choluteca
чонбури	Pe5	Chon Buri
чоровода	Pe4	Corovode
чорум	Pe4	Corum
чувашский	Ll6	Chuvash
чукотский	Ll6	Chuukese
чулуканас	Pe4	Chulucanas
чумпхон	Pe4	Chumphon
чусовой	Pe4	Chusovoy
чусюн	Pe5	Chuxiong
чхонджин	Pe5	Chongjin
чьянгугу	Pe4	Cyangugu
чэндэ	Pe5	Chengde
чэньчжоу	Pe5	Chenzhou
шадринск	Pe4	Shadrinsk
шаи-шаи	Pe4	Xai-Xai
шайенн	Pe4	Cheyenne
шайенский	Ll6	Cheyenne
шальготарьян	Pe4	Salgotarjan
шамбала	Ll6	Shambala
шанжао	Pe6	Shangrao
шанлыурфа	Pe5	Sanliurfa
шанский	Ll6	Shan
шанхай	Pl5	Shanghai
шанцю	Pe6	Shangqiu
шанчжи	Pe4	Shangzhi
шаньтоу	Pe6	Shantou
шаогуань	Pe5	Shaoguan
шаосин	Pe5	Shaoxing
шаоу	Pe4	Shaowu
шапеко	Pe4	Chapeco
шарлеруа	Pe5	Charleroi
шарлотсвилл	Pe4	Charlottesville
шарлоттаун	Pe4	Charlottetown
шаффхаузен	Pe4	Schaffhausen
шах-алам	Pe5	Shah Alam
шахджаханпур	Pe5	Shahjahanpur
шахрисабз	Pe5	Shahrisabz
шахты	Pe5	Shakhty
шашэмэнне	Pe4	Shashamane
шведская крона	Ml5	Swedish krona
шведский	Ll6	Swedish
швейцария	Pl7	Switzerland
швейцарский немецкий	Ll6	Swiss German
швейцарский франк	Ml5	Swiss franc
швейцарский французский	Ll6	Swiss French
шверин	Pe4	Schwerin
швеция	Pl7	Sweden
швиц	Pe4	Schwyz
шебойган	Pe4	Sheboygan
шеки	Pe4	Shaki
шекхупура	Pe5	Sheikhupura
шенди	Pe4	Shendi
шербрук	Pe4	Sherbrooke
шербур-октевиль	Pe4	Cherbourg-Octeville
шеффилд	Pe6	Sheffield
шехре-корд	Pe4	Shahrekord
шехреза	Pe4	Shahreza
шибарган	Pe4	Sheberghan
шибеник	Pe4	Sibenik
шибин-эль-ком	Pe4	Shibin Al Kawm
шигадзе	Pe4	Samzhubze District
шиен	Pe4	Skien
шикутими	Pe4	Chicoutimi
шилин-хото	Pe4	Xilinhot
шиллонг	Pe5	Shillong
шимла	Pe4	Shimla
шимога	Pe5	Shivamogga
шимойо	Pe5	Chimoio
шиньянга	Pe4	Shinyanga
шираз	Pe6	Shiraz
ширван	Pe4	Sirvan
шихэцзы	Pe5	Shihezi
шицзуйшань	Pe4	Shizuishan
шишоу	Pe5	Shishou
шиянь	Pe5	Shiyan
шкодер	Pe4	Shkoder
шлеф	Pe5	Chlef
шокчанг	Pe5	Soc Trang
шона	Ll6	Shona
шонла	Pe4	Son La
шонтэй	Pe4	Son Tay
шостка	Pe4	Shostka
шотландский	Ll6	Scots
шочжоу	Pe5	Shuozhou
шпицберген и ян-майен	Pl7	Svalbard and Jan Mayen
шри-джаяварденепура-котте	Pe4	Sri Jayawardenepura Kotte
шри-ланка	Pl7	Sri Lanka
шри-ланкийская рупия	Ml5	Sri Lankan rupee
шривпорт	Pe5	Shreveport
штанс	Pe4	Stans
штральзунд	Pe4	Stralsund
шуанчэн	Pe4	Shuangcheng District
шуанъяшань	Pe5	Shuangyashan
шулань	Pe4	Shulan
шумен	Pe4	Shumen
шумерский	Ll6	Sumerian
шуэбо	Pe4	Shwebo
шуя	Pe4	Shuya
шымкент	Pe5	Shymkent
шяуляй	Pe4	Siauliai
щецин	Pe5	Szczecin
ыспарта	Pe4	Isparta
эбебьин	Pe4	Ebebiyin
эболова	Pe4	Ebolowa
эвансвилл	Pe4	Evansville
эванстон	Pe5	Evanston
эве	Ll6	Ewe
эверетт	Pe5	Everett
эвинайонг	Pe4	Evinayong
эвондо	Ll6	Ewondo
эвора	Pe4	Evora
эгер	Pe4	Eger
эд-дамазин	Pe4	Ad-Damazin
эд-дамер	Pe4	Ad-Damir
эд-дивания	Pe5	Al Diwaniyah
эд-дуэйм	Pe4	Ed Dueim
эдеа	Pe5	Edea
эдирне	Pe4	Edirne
эдмонтон	Pl5	Edmonton
эз-завия	Pe5	Zawiya
эз-заказик	Pe5	Zagazig
эз-зарка	Pe5	Zarqa
эз-зубайр	Pe5	Az Zubayr
эймс	Pe4	Ames
эйрунепе	Pl5	Eirunepe
эйтенхахе	Pe5	Uitenhage
экаджук	Ll6	Ekajuk
эквадор	Pl7	Ecuador
эквадорский сукре	Ml5	Ecuadorian sucre
экваториальная гвинея	Pl7	Equatorial Guinea
эквеле экваториальной гвинеи	Ml5	Equatorial Guinean ekwele
экибастуз	Pe4	Ekibastuz
экс-ан-прованс	Pe4	Aix-en-Provence
эксетер	Pe4	Exeter
экю	Ml5	European Currency unit
эламский	Ll6	Elamite
элджин	Pe5	Elgin
элдорет	Pe5	Eldoret
элиста	Pe4	Elista
элк	Pe4	Elk
элкхарт	Pe4	Elkhart
эль-амара	Pe5	Amarah
эль-ариш	Pe4	Arish
эль-ахмади	Pe4	Al Ahmadi
эль-аюн	Pl5	El Aaiun
эль-аюн	Pe4	Laayoune
эль-банко	Pe4	El Banco
эль-баяд	Pe4	El Bayadh
эль-бейда	Pe4	Al Bayda'
эль-генейна	Pe4	Geneina
эль-джадида	Pe4	El Jadida
эль-джахра	Pe4	Al Jahra
эль-джубайль	Pe5	Jubail
эль-камышлы	Pe4	Qamishli
эль-карак	Pe4	Al Karak
эль-катиф	Pe5	Qatif
эль-кеф	Pe4	El Kef
эль-ксар-эль-кебир	Pe5	Ksar el-Kebir
эль-кунейтра	Pe4	Quneitra
эль-кут	Pe5	Kut
эль-мансура	Pe5	Mansoura
эль-мардж	Pe4	Marj
эль-мафрак	Pe4	Mafraq
эль-минья	Pe5	Minya
эль-мубарраз	Pe5	Al-Mubarraz
эль-мукалла	Pe5	Mukalla
эль-мусайиб	Pe4	Musayyib
эль-обейд	Pe5	Al-Ubayyid
эль-пасо	Pe5	El Paso
эль-тигре	Pe4	El Tigre
эль-уэд	Pe4	El Oued
эль-фаллуджа	Pe5	Fallujah
эль-фуджайра	Pe4	Fujairah
эль-хардж	Pe5	Al-Kharj
эль-хуфуф	Pe5	Hofuf
эльбасан	Pe4	Elbasan
эльблонг	Pe4	Elblag
элязыг	Pe5	Elazig
эмбу	Ll6	Embu
эмбу	Pe4	Embu
эмден	Pe4	Emden
эн-небк	Pe4	An-Nabk
эн-нухуд	Pe4	En Nahud
энгельс	Pe4	Engels
энде	Pe4	Ende
энкарнасьон	Pe5	Encarnacion
энсенада	Pe5	Ensenada
энтеббе	Pe4	Entebbe
энугу	Pe5	Enugu
энш	Pe4	Hinche
эр	Pe4	Ayr
эр-рамади	Pe5	Ramadi
эр-рашидия	Pe5	Errachidia
эр-рияд	Pl5	Riyadh
эрак	Pe5	Arak
эрбана	Pe4	Urbana
эрдэнэт	Pe4	Erdenet
эребру	Pe4	Orebro
эрегли	Pe4	Eregli
эредия	Pe4	Heredia
эрешин	Pe4	Erechim
эрзинджан	Pe4	Erzincan
эрзурум	Pe5	Erzurum
эрзянский	Ll6	Erzya
эри	Pe4	Erie
эригабо	Pe4	Erigavo
эритрейская накфа	Ml5	Eritrean nakfa
эритрея	Pl7	Eritrea
эрмосильо	Pl5	Hermosillo
эрфурт	Pe5	Erfurt
эс-самава	Pe4	Samawah
эс-саура	Pe4	Al-Thawrah
эс-сиб	Pe5	Seeb
эс-сувейда	Pe4	Al-Suwayda
эсбьерг	Pe4	Esbjerg
эсватини	Pl7	Eswatini
эскишехир	Pe5	Eskisehir
эскудо кабо-верде	Ml5	Cape Verdean escudo
эскудо португальской гвинеи	Ml5	Portuguese Guinea escudo
эскуинтла	Pe4	Escuintla
эсмеральдас	Pe4	Esmeraldas
эсна	Pe4	Esna
эсперанто	Ll6	Esperanto
эссен	Pe6	Essen
эстансия	Pe4	Estancia
эстели	Pe4	Esteli
эстерсунд	Pe4	Ostersund
эстония	Pl7	Estonia
эстонская крона	Ml5	Estonian kroon
эстонский	Ll6	Estonian
эт-таиф	Pe5	Ta'if
эт-тафила	Pe4	Tafilah
эт-тур	Pe4	El-Tor
этавах	Pe5	Etawah
эфате	Pl5	Efate
эфик	Ll6	Efik
эфиопия	Pl7	Ethiopia
эфиопский быр	Ml5	Ethiopian birr
эш-шатра	Pe4	Ash Shatrah
эш-шихр	Pe4	Ash Shihr
эшвилл	Pe4	Asheville
юба-сити	Pe4	Yuba
юго-восточный кри	Ll6	Southern East Cree
юджин	Pe5	Eugene
южная георгия	Pl5	South Georgia
южная георгия и южные сандвичевы о-ва	Pl7	the South Georgia and South Sandwich Islands
южно-африканская республика	Pl7	South Africa
южноалтайский	Ll6	Southern Altai
южноафриканский рэнд	Ml5	South African rand
южнокорейская вона	Ml5	South Korean won
южнокурдский	Ll6	Southern Kurdish
южносаамский	Ll6	Southern Sami
южносуданский фунт	Ml5	South Sudanese pound
южный лушуцид	Ll6	Southern Lushootseed
южный ндебеле	Ll6	South Ndebele
южный сото	Ll6	Southern Sotho
южный судан	Pl7	South Sudan
южный тутчоне	Ll6	Southern Tutchone
южный хайда	Ll6	Southern Haida
юйлинь	Pe6	Yulin
юймэнь	Pe5	Yumen
юйси	Pe5	Yuxi
юкла	Pl5	Eucla
юма	Pe4	Yuma
юнчжоу	Pe6	Yongzhou
юрга	Pe4	Yurga
юскаран	Pe4	Yuscaran
ютика	Pe4	Utica
юэян	Pe5	Yueyang
яань	Pe5	Ya'an
яванский	Ll6	Javanese
якима	Pe4	Yakima
яко	Pe4	Yako
якуиба	Pe4	Yacuiba
якутат	Pl5	Yakutat
якутск	Pl5	Yakutsk
якэши	Pe4	Yakeshi
яла	Pe4	Yala
ялта	Pe4	Yalta
ямайка	Pl7	Jamaica
ямайский доллар	Ml5	Jamaican dollar
янбу	Pe5	Yanbu
янгбен	Ll6	Yangben
янгон	Pl5	Yangon
янгстаун	Pe5	Youngstown
янина	Pe4	Ioannina
янмэй	Pe4	Yangmei
янцзян	Pe5	Yangjiang
янцюань	Pe5	Yangquan
янчжоу	Pe5	Yangzhou
яньтай	Pe6	Yantai
яньчэн	Pe5	Yancheng
яо	Ll6	Yao
яп	Ll6	Yapese
япония	Pl7	Japan
японская иена	Ml5	Japanese yen
японский	Ll6	Japanese
яркенд	Pe5	Yarkant County
ярославль	Pe5	Yaroslavl
ясотхон	Pe4	Yasothon
яссы	Pe5	Iasi
ясудж	Pe4	Yasuj
