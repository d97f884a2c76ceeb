/**
 * Words of danger by language, for search alone: they are never shown. For each language of the site: to kill, to
 * choke, to hit, a gun, a knife, help, to die, the police, in scripts and in the Latin letters that people type. Each
 * is enough to show the emergency panel. A star stands for the rest of a word. No speaker has read them: a word that is
 * also an English one, or that means much else, stands in a row with another.
 */
export const dangerWords: Record<string, string> = {
  sq: 'vras* vret mbyt* rreh* godet qellon pistolet* thike* ndihm* vdes* vdek* policine rrah* me_rrahu ka_arme armen',
  ar: '*قتل* *خنق* *ضرب* *مسدس* *سلاح* *بندق* *سكين* *ساعد* *النجد* *انقذ* *اموت* *سيموت* *الشرط* شرطة yadrib* bydrab* byedrab* yedrab* kaydreb* yaqtul* yeqtol* byi2telni biqtolni sakeena sikkin* musaada* musa3ada* mosa3ada* saedni sa3edni shurta *ذبح* الحقوني* الحقني* بوليس* bidrab* yidrab* darabni sa3du* sa3id* sakin sakine sakeen najda ya2tol* yi2til* yoqtol* yo2tol* yektol*',
  bn: 'মেরে_ফেল* খুন* *গলা* মারে মারছে* মারধর* বন্দুক* পিস্তল* ছুরি* চাকু* সাহায্য* বাঁচা* মরে* মরতে* পুলিশ* mere_felbe gola_tipe amake_mare amare_mare churi_diye shahajjo* shahaijjo* sahajjo* bachan moira shami_mare swami_mare shami_amake police_dak* amake_marche amare_marche chhuri*',
  bg: 'уби* души* удуш* бие* удря* удари* пистолет* оръжие* нож* помощ* помогн* умр* умира* полиц* ubie dushi bie_me pomosht* pomognete me_bie me_udari',
  ckb: '*کوژ* *خنکێن* لێم_دەدات* لێدان* دەمانچە* چەک* چەقۆ* یارمەتی* فریا* دەمرم* مردن* پۆلیس* خنکاند* لێم_ئەدا* لێم_دا* yarmati* yarmeti* chaqo dam_kuje* am_kuje*',
  cs: 'zabij* zabit zabil* skrti* uskrti* mlati bije uderil* pistoli zbran* nuz nozem pomozte pomoct zemru zemrit umru policie policii policajt* pomoc uhodil* napadl*',
  fa: '*میکشد* *میکشه* *بکشد* *بکشه* کشته* *خفه* *میزند* *میزنه* *کتک* تفنگ* اسلحه* چاقو* *کمک* نجات* *میمیرم* بمیرم* پلیس* پولیس* komak* mikoshe* mizane* mizanad* chaghoo* chaqoo* khafe* mimiram chaghu* bokoshe* mano_bokosh*',
  fr: 'tuer tuera menace_de_mort etouff* frappe me_bat me_tape me_frappe une_arme pistolet* fusil couteau* secours laide aidez* aide_moi besoin_daide mourir *etrangl* frappee* frapper* me_cogne poignard* battue appelez_la_police appeler_la_police peur_pour_ma_vie',
  hi: 'मार_डाल* मार_दे* जान_से* हत्या* कत्ल* *गला* मारता* मारते* मार_रहा* पीट* बंदूक* पिस्तौल* चाकू* छुरी* मदद* बचाओ* मर_जा* मरना* पुलिस* maar_d* mar_dega mar_dalega jaan_se marta_hai maarta_hai maarte_hain maar_raha gala_daba* gala_ghont* chaku chaqu churi bandook banduk madad bachao mar_ja* police_bulao peetta pitta_hai pitata peet_raha',
  hu: 'megol* megolt olni fojtogat* megfojt* megver* ferjem_ver parom_ver engem_ver bantalmaz* pisztoly* fegyver* kes kessel segits* segitseg* meghal* rendor* megut* ver_a_ferjem ver_a_parom',
  it: 'uccid* ammazz* strangol* soffoc* picchia* colpisc* pistola coltell* aiuto aiutatemi aiutami morire muoio polizia carabinieri colpit* mi_mena mi_ha_menat*',
  ku: 'dikuje bikuje dixeniqin* li_min_dixe alikari* hawar dimirim demance polis_bang* ker_bi_wi cek_bi_wi bimirim li_min_da li_min_dide*',
  lv: 'nogalin* nogalet nosist znaudz* znaug* mani_sit sit_mani vins_sit virs_sit piekav* pistol* ieroc* ar_nazi nazis paligs paliga palidz* mirst* nomir* policij* nosit*',
  lt: 'nuzud* uzmus* smaug* pasmaug* mane_musa musa_mane vyras_musa sumus* ginkl* pistolet* peil* pagalb* gelbek* padek* mirsiu mirti policij*',
  ml: 'കൊല്ല* കൊല* കഴുത്ത* ശ്വാസം* അടിക്ക* അടിച്ച* തല്ല* തോക്ക* കത്തി* സഹായ* രക്ഷി* മരി* പോലീസ* പൊലീസ* adikkunnu kollum sahayam rakshikk* sahayi*',
  pa: 'ਮਾਰ_ਦੇ* ਜਾਨੋਂ* ਕਤਲ* *ਗਲਾ* ਗਲ_ਘੁੱਟ* ਮਾਰਦਾ* ਕੁੱਟ* ਬੰਦੂਕ* ਪਿਸਤੌਲ* ਚਾਕੂ* ਛੁਰੀ* ਮਦਦ* ਬਚਾਓ* ਮਰ_ਜਾ* ਪੁਲਿਸ* ਪੁਲੀਸ* mainu_marda maarda kutda kutt_da jaano_maar',
  pl: 'zabij* zabil* zabic morduj* dusi dusil* udusi* bije pobil* uderz* bron pistolet* noz nozem pomoc* pomoz* ratunku umr* umier* policj* grozi_mi',
  ps: 'وژني* وژن* ستوني* خفه* وهي* وهل* ټوپک* تومانچه* چاړه* چاقو* مرسته* ژغور* مرم مړه* پولیس* marasta me_wahi wazhni خپه_یې',
  pt: 'matar* me_mata me_mate vai_me_matar sufoca* estrangul* enforca enforcar me_bate bate_me bateu_me bateu agrid* arma pistola faca ajuda* socorro morrer vou_morrer policia enforco* ajudem* ameaco* ameaca_me me_ameaca um_soco',
  ro: 'omor* omoar* ucid* ucis stranguleaz* sugrum* ma_bate loveste* lovit* pistol* arma cutit* ajutor* ajutati* ajuta_ma sa_mor voi_muri moara politi* strange_de_gat strans_de_gat',
  ru: 'уби* убь* убе* зареж* душит* душил* задуш* бьет* избил* избив* ударил* пистолет* ружь* оружи* нож* помог* помощ* спасит* умр* умира* полици* милици* ubyet ubiet ubil* ubivaet dushit byet biet nozh* pomogite spasite umirayu politsi* ubyot byot izbil* zarezh*',
  sk: 'zabije zabit zabil* skrti* uskrti* bije udrel* mlati pistol* zbran* noz nozom pomoc pomozte zomrie* umrie* policia policiu policajt*',
  so: 'dilayaa dilaya dilay i_dili i_dilaya disho ceejin* ceejiy* cunaha garaac* qori bastoolad* mindi* caawi* gargaar* dhiman* bilays* boolis* bistool*',
  es: 'mata matar* mato_me matan ahorc* asfixi* estrangul* apriet* garganta ahog* pega pegan pego_me golpe* pistola escopeta arma cuchill* navaja ayuda* ayudenme socorro auxilio morir* muero policia me_pego apunal* me_maltrata amenaza_de_muerte me_amenaza',
  ta: 'கொல்* கொலை* கழுத்த* அடிக்* அடித்* துப்பாக்கி* கத்தி* உதவி* காப்பாற்று* செத்து* சாக* சாவு* காவல்துறை* adikkira* adikiran udhavi kaapathu* போலீஸ* பொலிஸ* kollug* kolluv* kathi_vach* kathi_vech*',
  tr: 'oldur* boguyor bogaz* bogdu bogazimi dovuyor dovdu vuruyor silah* tabanca* bicak* yardim* imdat oluyorum olecegim polisi polis_cagir* bicag* bana_vurdu doviyor dovuyo* siddet_gor* dayak',
  uk: 'вбє* вбʼє* вбив* вбит* убє* души* задуш* бє* побив* удари* пістолет* зброя* рушниц* ніж* ножем* допомо* рятуй* рятун* помру* вмира* поліц* vbye dopomozh* ryatuit* cholovik_bye вдари*',
  ur: 'قتل* جان_سے* مار_ڈال* مار_دے* *گلا* مارتا* مارتے* مار_رہا* بندوق* پستول* چاقو* چھری* مدد* بچاؤ* مر_جاؤ* مرنا* پولیس* bachaao bachao',
  vi: 'giet bop_co that_co danh_toi danh_em danh_con danh_me bi_danh co_sung khau_sung con_dao cam_dao cuu_toi cuu_em cuu_voi giup_toi giup_em chet canh_sat co_dao cong_an',
  zh: '*杀* *殺* *掐* *勒住* *勒死* *打我* *打人* *家暴* *枪* *槍* *刀* *救命* *救我* *帮助* *幫助* *帮帮* *幫幫* *求助* *死* *警察* *报警* *報警* jiuming sha_wo ta_da_wo baojing bao_jing bang_wo jiu_ming jiuwo jiu_wo',
};
