### general

percent = %{ $number }
title = { $page } · { $organization }
billing = Faturalandırma
test-mode = Test modu
test-mode-note = Burada hiçbir tutar tahsil edilmez.
skip = Sayfa içeriğine geç
policies = Politikalar
privacy = Gizlilik politikası
terms = Hizmet koşulları
refunds = İade politikası
return-to = { $organization } sitesine dön
sign-out = Çıkış yap
language = Dil
language-change = Dili değiştir
contact = İletişime geçin
contact-lead = { $organization }, faturalandırmayla ilgili sorularınızı buradan yanıtlar.
not-given = Belirtilmedi
back = Geri
home = Faturalandırmanız
navigation = Faturalandırmanız
reference = Referans
errors-title = { $count ->
    [one] Bir noktayı yeniden gözden geçirin
   *[other] { $count } noktayı yeniden gözden geçirin
 }
field-again = Güvenliğiniz için bu bilgi saklanmadı. Lütfen yeniden girin.
optional = isteğe bağlı

days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
 }
weeks = { $count ->
    [one] { $count } hafta
   *[other] { $count } hafta
 }
months = { $count ->
    [one] { $count } ay
   *[other] { $count } ay
 }
years = { $count ->
    [one] { $count } yıl
   *[other] { $count } yıl
 }

price-daily = Günlük { $amount }
price-weekly = Haftalık { $amount }
price-monthly = Aylık { $amount }
price-yearly = Yıllık { $amount }
price-every = Her { $interval } için { $amount }
price-once = Tek seferlik { $amount }
price-metered = Kullanıma göre { $amount }
price-tiers = Miktara göre fiyatlandırılır

### notices

notice-stale = Bu sayfa güncel değildi. Lütfen yeniden deneyin.

### flows

flow-done = İşlem tamam
flow-done-lead = Bu sayfayı kapatabilirsiniz.

### portal

portal-headline = { $organization } ile faturalandırmanız
portal-use-link = { $organization } tarafından gönderilen bağlantıyı kullanın
portal-use-link-more = Faturalandırma sayfanız kişisel bir bağlantıyla açılır. Bağlantıyı { $organization } hesabınızda veya size gönderilen bir mesajda arayın.
portal-use-link-once = Bir bağlantı bir kez ve birkaç dakika boyunca çalışır. Bağlantınızın süresi dolduysa yenisini isteyin.
portal-closed = { $organization }, faturalandırmanızı kendi sitesindeki hesabınızda gösterir.
link-title = Faturalandırma sayfanız hazır
link-lead = { $organization } bu bağlantıyı yalnızca sizin için oluşturdu. Bir kez çalışır.
link-button = Faturalandırmamı aç
link-note = Açtığınızda bu cihazda oturumunuz açılır. İşiniz bitince çıkış yapın.
ended-title = Bu bağlantının süresi doldu
ended-lead = Faturalandırma sayfası bağlantıları bir kez ve beş dakika boyunca çalışır; böylece sizinkini başka kimse kullanamaz.
ended-step-back = Bağlantıyı bulduğunuz yere dönün: hesabınıza veya bağlantıyı içeren mesaja.
ended-step-ask = Oradan yeni bir bağlantı isteyin.
ended-step-open = Bağlantıyı beş dakika içinde açın.
signed-out = Çıkış yaptınız
signed-out-close = Bu pencereyi kapatabilirsiniz.
signed-out-lead = Bu pencereyi kapatabilirsiniz. Geri gelmek için { $organization } tarafından gönderilen yeni bir bağlantıyı kullanın.

### signing in

sign-in-title = Giriş yapın
sign-in-email = E-posta adresi
sign-in-username = E-posta adresi veya kullanıcı adı
sign-in-password = Şifre
sign-in-password-hint = E-postayla kod almak için boş bırakın.
sign-in-code-note = Giriş yapmanız için size bir kod göndeririz. Şifreye ihtiyacınız yoktur.
sign-in-continue = Devam et
sign-in-send = Bana kod gönder
sign-in-forgotten = Şifrenizi mi unuttunuz?
sign-in-wrong-password = Ad veya şifre doğru değil.
sign-in-needs-password = Şifrenizi girin.
sign-in-wait = { $minutes ->
    [one] Bu istek çok sık yapıldı. Elinizdeki en yeni e-postayı kullanın veya { $minutes } dakika sonra yeniden deneyin.
   *[other] Bu istek çok sık yapıldı. Elinizdeki en yeni e-postayı kullanın veya { $minutes } dakika sonra yeniden deneyin.
 }
code-title = E-postanızı kontrol edin
code-lead = { $email } bir { $organization } müşterisine aitse bu adrese bir kod gönderildi.
code-field = E-postadaki kod
code-hint = Sekiz rakam. Kod, bu tarayıcıda on dakika geçerlidir.
code-enter = Giriş yap
code-wrong = Bu kod çalışmıyor. Kodu kontrol edin veya yenisini isteyin.
code-resend = Yeni kod gönder
code-other = Başka bir adres kullan
code-sent = Yeni bir kod gönderildi. Eski kodlar artık çalışmaz.
choose-title = Hangi faturalandırmayı görmek istiyorsunuz?
choose-lead = Adresiniz birden çok { $organization } müşterisine ait.
choose-legend = Müşteriler
choose-unnamed = Ad belirtilmedi
choose-since = Müşteri olduğu tarih: { $date }
choose-plans = { $count ->
    [one] { $count } aktif abonelik
   *[other] { $count } aktif abonelik
 }
choose-no-plan = Aktif abonelik yok
choose-needed = Birini seçin.
forgotten-title = Yeni şifre belirleyin
forgotten-lead = Şifre belirlemeniz için size bir bağlantı göndeririz.
forgotten-send = Bana bağlantıyı gönder
forgotten-sent = Bu ad { $organization } tarafından biliniyorsa ve bir şifresi varsa e-posta adresine bir bağlantı gönderildi. Bağlantı bir saat geçerlidir.
password-title = Şifreniz
password-current = Mevcut şifre
password-new = Yeni şifre
password-new-hint = En az sekiz karakter. Ne kadar uzunsa o kadar iyidir.
password-save = Şifreyi kaydet
password-first = Henüz bir şifreniz yok. Şifreyle, kod beklemeden { $email } olarak giriş yapabilirsiniz.
password-first-no-email = Şifre için bir e-posta adresi gerekir. Önce adresinizi bilgilerinize ekleyin.
password-others = Diğer tüm yerlerde oturumunuz kapatılacak.
notice-password = Şifreniz kaydedildi.
notice-password-reset = Yeni şifreniz kaydedildi. Bu şifreyle giriş yapın.
confirm-title = Bu siz misiniz?
confirm-lead = Hesabınızın güvenliği için kimliğinizi bir kez daha doğrulayın.
confirm-send = Kodu gönder: { $email }
confirm-code-lead = { $email } adresine bir kod gönderildi.
confirm-or-password = Veya şifrenizi girin
confirm-button = Onayla
confirm-no-way = Size kod gönderemiyoruz. Faturalandırma sayfanızı { $organization } tarafından gönderilen yeni bir bağlantıyla açın; ardından on dakika boyunca bunu yapabilirsiniz.
sessions-title = Oturumunuzun açık olduğu yerler
sessions-lead = Bunlardan birini tanımıyorsanız oturumunu kapatın ve şifreniz varsa değiştirin.
sessions-this = Bu tarayıcı
sessions-unknown = Bilinmeyen tarayıcı
sessions-seen = Son görülme: { $time }
sessions-by-link = { $organization } bağlantısıyla giriş: { $time }
sessions-by-email = E-postayla giriş: { $time }
sessions-by-password = Şifrenizle giriş: { $time }
sessions-by-site = { $organization } sitesinde giriş: { $time }
sessions-end = Oturumu kapat
sessions-end-others = Diğer tüm oturumları kapat
sessions-end-all = Tüm oturumları kapat
notice-link-ended = O bağlantının süresi doldu. Bunun yerine buradan giriş yapın.
notice-session-ended = O tarayıcıdaki oturum kapatıldı.
notice-sessions-ended = Diğer tüm yerlerdeki oturumunuz kapatıldı.

### home

hello = Merhaba { $name }
hello-nobody = Merhaba
signed-in-as = { $email } olarak giriş yapıldı
details = Fatura bilgileri
name = Ad
email = E-posta
phone = Telefon
address = Fatura adresi
shipping = Teslimat adresi
home-plans = Abonelikleriniz
home-no-plans = Şu anda burada aboneliğiniz yok.
home-more-plans = Diğer abonelikler
home-ended = Sona eren abonelikler
home-balance = Bakiye
home-credit = { $amount } alacak bakiyeniz var. Sonraki faturalarınız bu bakiyeden ödenir.
home-debt = Sonraki faturanıza { $amount } eklenecek.
home-methods = Ödeme yöntemi
home-no-methods = Henüz bir ödeme yöntemi kaydetmediniz.
home-methods-more = { $count ->
    [one] ve { $count } ödeme yöntemi daha
   *[other] ve { $count } ödeme yöntemi daha
 }
home-methods-no-default = { $count ->
    [one] { $count } ödeme yöntemi kaydettiniz. Henüz varsayılan olarak ayarlanmadı.
   *[other] { $count } ödeme yöntemi kaydettiniz. Hiçbiri henüz varsayılan olarak ayarlanmadı.
 }
home-methods-manage = Ödeme yöntemlerini yönet
home-details-change = Bilgileri değiştir
home-tax-ids = Vergi numaraları
home-no-invoices = Henüz fatura yok.
home-all-invoices = Tüm faturalar
home-further = Diğer sayfalar
home-sessions = Oturumunuzun açık olduğu yerler
home-password = Şifreniz
home-privacy = Verileriniz

owed-now = Şimdi ödenecek: { $amount }
owed-now-several = Şimdi ödenmesi gereken faturalar var
owed-open = Ödenecek: { $amount }
owed-open-several = Ödenmesi gereken faturalar var
owed-all = Tüm açık faturaları gör
owed-late = Bu faturanın ödemesi gecikti.
owed-not-yet = Bu fatura henüz ödenmedi.
owed-processing = Ödemeniz işleniyor.
owed-retry = { $date } tarihinde yeniden deneyeceğiz.
owed-pay = { $amount } öde
owed-pay-all = Tümünü öde
owed-confirm = Ödemeyi onayla

plan-nameless = Abonelik
plan-quantity = × { $quantity }
plan-active = Aktif
plan-trial-until = { $date } tarihine kadar ücretsiz deneme
plan-paused = Duraklatıldı
plan-paused-until = { $date } tarihine kadar duraklatıldı
plan-pauses-on = { $date } tarihinde duraklatılacak
plan-ends-on = { $date } tarihinde sona eriyor
plan-ended = Sona erdi
plan-ended-on = { $date } tarihinde sona erdi
plan-past-due = Ödeme başarısız
plan-unpaid = Ödenmedi
plan-incomplete = İlk ödeme bekleniyor
plan-on-hold = Beklemede: ödeme yöntemi yok
plan-next-payment = Sonraki ödeme
plan-next-invoice = Sonraki fatura
plan-next-lines = Ayrıntıları gör
plan-next-plus-use = Kullanımınız buna eklenir.
plan-next-due = Son ödeme tarihi: { $date }
plan-discount = İndirim
plan-discount-until = { $date } tarihine kadar
plan-later = Planlanan değişiklik
plan-paid-with = Ödeme yöntemi
plan-paid-with-change = Değiştir
plan-paid-with-default = Varsayılan yönteminiz
plan-paid-by-invoice = Her faturayı kendiniz ödersiniz
plan-no-method = Ödeme yöntemi yok
plan-card-expired = Bu kartın süresi doldu. Sonraki ödemenizin gerçekleşmesi için başka bir kart kullanın.
plan-card-expires = Bu kartın süresi sonraki ödemenizden önce doluyor. Zamanında başka bir karta geçin.
plan-needs-method = Sonraki ödemenizin gerçekleşmesi için bir ödeme yöntemi ekleyin.
plan-until-end = { $date } tarihine kadar kullanabilirsiniz.
plan-paused-note = Duraklatıldığı sürece hiçbir ödeme yapmazsınız.
plan-change = Aboneliği değiştir
plan-pause = Duraklat
plan-resume = Sürdür
plan-address = Adresler
plan-cancel = Aboneliği iptal et
plan-keep = Aboneliği koru
plan-unschedule = Planlanan değişikliği geri al
plan-reactivate = Yeniden başlat
plan-add-method = Ödeme yöntemi ekle
discount-plain = { $off } indirim
discount-named = { $name } ({ $off } indirim)
card-of-brand = { $last4 } ile biten { $brand }
card-plain = { $last4 } ile biten kart

### plans

plans-title = Aboneliğinizi değiştirin
plans-interval = Ne sıklıkta ödemek istersiniz?
plans-daily = Günlük
plans-weekly = Haftalık
plans-monthly = Aylık
plans-yearly = Yıllık
plans-every = Her { $interval }
plans-choose = Bir abonelik seçin
plans-current = Aboneliğiniz
plans-stays = { $plan } olduğu gibi kalır. { $organization } burada bunun için başka bir seçenek sunmuyor.
plans-quantity = Miktar
plans-quantity-range = En az { $min }, en çok { $max }
plans-quantity-least = { $min } veya daha fazla
plans-quantity-form = Bir tam sayı yazın.
plans-quantity-fixed = Bu aboneliğin miktarı buradan değiştirilemez.
plans-code = Promosyon kodu
plans-code-unknown = Bu kodu tanımıyoruz. Yazım hatası olup olmadığını kontrol edin.
plans-code-used = Bu indirime zaten sahipsiniz.
plans-choose-one = Bir abonelik seçin.
plans-twice = Aboneliğinizin başka bir bölümünde bu zaten var. Başka bir şey seçin.
plans-continue-note = Henüz hiçbir şey değişmez. Sonraki sayfa tam olarak ne ödeyeceğinizi gösterir.
plans-continue = Tutarı gör
plans-keep = Aboneliğimi olduğu gibi bırak
plans-nothing-changed = Şu anda sahip olduğunuz bu. Başka bir şey seçin veya aboneliğinizi olduğu gibi bırakın.
plans-nothing-offered = { $organization } burada başka bir abonelik sunmuyor. İhtiyacınız varsa kendileriyle iletişime geçin.
plans-bound = { $organization } bu abonelik için bir değişiklik planladı. Değiştirmek için kendileriyle iletişime geçin.
plans-bound-until = { $organization } bu abonelik için { $date } tarihinde bir değişiklik planladı. Değiştirmek için kendileriyle iletişime geçin.
plans-waits-for-method = Bu abonelik bir ödeme yöntemi bekliyor. Önce bir yöntem ekleyin, ardından aboneliği değiştirin.
plans-add-method = Ödeme yöntemi ekle
plans-pay-open = Açık faturayı öde
plans-to-home = Faturalandırmanıza dönün
plans-waiting-title = Bir değişiklik planlandı
plans-waiting = { $date } tarihinden itibaren aboneliğiniz: { $plan }. O zamana kadar mevcut aboneliğiniz sürer.
plans-waiting-replaced = Aşağıda başka bir şey seçerseniz bu değişikliğin yerini alır.
plans-undo = Bu değişikliği geri al
plans-undo-title = Mevcut aboneliğiniz korunsun mu?
plans-undo-lead = { $date } tarihinde planlanan { $plan } değişikliği yapılmayacak. Aboneliğiniz şimdiki gibi sürecek.
plans-undo-button = Mevcut aboneliğimi koru
plans-undo-leave = Değişiklik yapılsın
plans-undone = Planlanan değişiklik iptal edildi. Aboneliğiniz olduğu gibi sürüyor.
plans-nothing-waits = Bu abonelik için artık planlanmış bir değişiklik yok.
plans-confirm = Değişikliğinizi kontrol edin
plans-change = Değişikliğiniz
plans-before = Şu anki
plans-after = Yeni
plans-starts = Başlangıç
plans-starts-now = Hemen
plans-starts-on = { $date } tarihinden itibaren. O zamana kadar mevcut aboneliğiniz sürer.
plans-trial = Deneme süresi
plans-trial-goes-on = { $date } tarihine kadar sürer.
plans-trial-ends = Şimdi sona erer.
plans-method = Ödeme yöntemi
plans-by-invoice = { $count ->
    [one] Fatura, { $count } gün içinde ödenir
   *[other] Fatura, { $count } gün içinde ödenir
 }
plans-no-method = Ödeme yöntemi yok
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Şimdi ödeyeceğiniz tutar
plans-bill-none = Yok.
plans-credit-left = { $amount } artıyor. Bu tutar sonraki faturalarınızdan düşülür.
plans-next-title = Sonraki ödemeniz
plans-next = { $amount }, { $date }
plans-next-none = Yok. Başka fatura olmayacak.
plans-next-settles = Bu dönemin kalanına ait fark buna dahildir.
plans-next-usage = Kullanımınız eklenir.
plans-line-unused = { $plan } için { $date } tarihinden itibaren kullanılmayan sürenin alacağı
plans-line-rest = { $date } tarihinden itibaren dönemin kalanı için { $plan }
plans-line-period = { $plan }, { $from } – { $to }
plans-pay = { $amount } öde ve değiştir
plans-change-on = { $date } tarihinde değiştir
plans-change-now = Şimdi değiştir
plans-get-invoice = Değiştir ve { $amount } tutarında fatura al
plans-again = Başka bir şey seç
plans-moved = Bu sayfayı gördüğünüzden beri bir şey değişti. Lütfen tutarları yeniden kontrol edin.
plans-done = Aboneliğiniz değiştirildi.
plans-done-planned = Değişikliğiniz planlandı. O zamana kadar mevcut aboneliğiniz sürer.
plans-done-busy = Ödeme hâlâ işleniyor. Tamamlanır tamamlanmaz aboneliğiniz değişir.
plans-declined = Ödeme gerçekleşmedi
plans-waits-lead = { $amount } ödenir ödenmez aboneliğiniz değişir. O zamana kadar mevcut aboneliğiniz sürer.
plans-refused-lead = { $amount } tahsil edilemedi, bu yüzden aboneliğiniz olduğu gibi kalıyor. Başka bir ödeme yöntemiyle değiştirebilirsiniz.
plans-pay-other = Başka bir kartla öde
plans-stop = Bu değişiklik yapılamaz

### invoices

invoice = Fatura { $number }
invoice-for = Alıcı
invoice-issued = Düzenlenme tarihi
invoice-due = Son ödeme tarihi
invoice-status = Durum
invoice-open = Açık
invoice-paid = Ödendi
invoice-void = Geçersiz
invoice-given-up = Silinmiş alacak
invoice-lines = Ayrıntılar
invoice-line = Açıklama
invoice-quantity = Miktar
invoice-amount = Tutar
invoice-discount = İndirimler
invoice-total = Toplam
invoice-balance = Kullanılan bakiye
invoice-left = Ödenecek tutar
invoice-pdf = PDF olarak indir
invoices-title = Faturalar
invoices-search = Fatura ara
invoices-any-status = Tüm durumlar
invoices-any-year = Tüm yıllar
invoices-year = Yıl
invoices-number = Fatura numarası
invoices-number-column = Numara
invoices-what = İçerik
invoices-show = Göster
invoices-all = Tüm faturaları göster
invoices-none-found = Eşleşen fatura yok.
invoices-none-here = Bu sayfada fatura yok.
invoices-count = { $count ->
    [one] { $count } fatura
   *[other] { $count } fatura
 }
invoices-pages = Sayfalar
invoices-page = Sayfa { $page } / { $pages }
invoices-newer = Daha yeni
invoices-older = Daha eski
invoice-unnumbered = Numarasız fatura
invoice-empty = Yok
invoice-and-more = { $count ->
    [one] { $first } ve { $count } kalem daha
   *[other] { $first } ve { $count } kalem daha
 }
invoice-late = Gecikmiş
invoice-paid-on = Ödenme tarihi
invoice-voided-on = Geçersiz kılınma tarihi
invoice-subtotal = Ara toplam
invoice-credited = Alacak kaydı
invoice-row-credited = { $amount } alacak kaydedildi
credit-notes-title = Alacak dekontları
credit-off-invoice = Bu faturadan düşüldü
credit-refunded = Geri ödendi
credit-to-balance = Sonraki faturalarınız için
credit-elsewhere = Başka şekilde kapatıldı
invoice-paid-amount = Ödenen
invoice-pay = Giriş yap ve öde
invoice-receipt = Makbuz
payments-title = Ödemeler
payment-day = Tarih
payment-with = Ödeme yöntemi
payment-succeeded = Ödendi
payment-processing = İşleniyor
payment-canceled = İptal edildi
payment-failed = Başarısız
payment-no-method = Ödeme yöntemi yok
refund-succeeded = İade edildi
refund-processing = İade işleniyor
refund-failed = İade başarısız
receipt = { $number } numaralı faturanın makbuzu
receipt-paid = { $amount } ödendi
receipt-elsewhere = Ödeme bu sayfanın dışında yapıldı.
receipt-pdf = Makbuzu PDF olarak indir
upcoming-title = Sonraki fatura
upcoming-none-title = Planlanmış fatura yok
upcoming-none = Şu anki duruma göre bu abonelik için başka fatura oluşmayacak.
upcoming-charged = { $card } ile ödenecek. O zamana kadar yapılan değişiklikler tutarı değiştirebilir.
upcoming-sent = Faturayı o zaman alırsınız. Son ödeme tarihi: { $date }.
line-trial = { $plan } ücretsiz denemesi
line-usage = { $plan }: kullanımınız

### paper

paper-invoice = Fatura
paper-receipt = Makbuz
paper-credit-note = Alacak dekontu
paper-number = Numara
paper-period = Dönem
paper-from = Satıcı
paper-bill-to = Alıcı
paper-quantity = Adet
paper-unit-price = Birim fiyat
paper-tax = Vergi
paper-pay-online = Çevrimiçi görüntüle ve öde
paper-page = Sayfa { $page } / { $pages }
paper-test-mark = TEST: bu belge bir ödeme talebi değildir
paper-discount = İndirim
paper-subtotal = Ara toplam
paper-credited = Alacak kaydı
paper-paid = Ödendi
paper-draft = Taslak
paper-overdue = Gecikmiş
paper-uncollectible = Tahsil edilemez

### leaving

leaving-title = İptal: { $plan }
leaving-when-later = { $date } tarihinde sona erer
leaving-when-trial = Deneme süreniz { $date } tarihinde sona erer
leaving-when-now = Hemen sona erer
leaving-when-after-pause = Duraklatmanın ardından sona erer
leaving-stays = O zamana kadar her şey olduğu gibi kalır.
leaving-stays-paused = Duraklatılmış olarak kalır. Ödemesini yaptığınız süre duraklatmadan sonra kullanılır, ardından abonelik sona erer.
leaving-no-charge = Bunun için bir daha ücret alınmaz.
leaving-usage = Kullanımınız şimdi faturalanır: { $amount } ödersiniz.
leaving-usage-later = O zamana kadarki kullanımınız { $date } tarihinde faturalanır.
leaving-owed = Hâlâ açık olan faturaların ödenmesi gerekir.
leaving-lost = { $date } tarihine kadar ödeme yaptınız. Kalan süre için iade yapılmaz.
leaving-credit = Kullanmadığınız süre için alacak
leaving-credit-later = { $organization } tarafından kesilecek sonraki faturanızdan düşülür.
leaving-schedule = { $date } için planlanan değişiklik yapılmayacak.
leaving-button = Aboneliği iptal et
leaving-stay = İptal etmeden dön
leaving-undo-later = O zamana kadar fikrinizi değiştirebilirsiniz.
leaving-again-later = İstediğiniz zaman yeniden başlatabilirsiniz.
leaving-changed = Tutarlar değişti. Lütfen yeniden bakın.
offer-title = Veya daha az ödeyerek devam edin
offer-coupon = { $plan }: { $discount }
offer-effect = { $date } tarihindeki sonraki ödemeniz { $now } yerine { $then } olur.
offer-once = Bir ödeme için geçerlidir.
offer-invoices = { $count ->
    [one] { $count } ödeme için geçerlidir.
   *[other] { $count } ödeme için geçerlidir.
 }
offer-until = { $date } tarihine kadar geçerlidir.
offer-forever = Aboneliğiniz sürdükçe geçerlidir.
offer-single = Bundan bir kez yararlanabilirsiniz.
offer-take = İndirimden yararlan
offer-taken = İndiriminiz uygulandı ve aboneliğiniz sürüyor.
offer-pause-title = Veya ara verin
offer-pause-lead = Aboneliğinizi duraklatın. Sürdürülene kadar hiçbir ücret alınmaz.
offer-pause-go = Duraklatma seç
left-later = { $plan }, { $date } tarihinde sona eriyor
left-after-pause = { $plan } duraklatmanın ardından sona eriyor
left-now = { $plan } sona erdi
left-again = Yeniden başlat
left-home = Faturalandırmanıza gidin
left-done = Tamam
left-notice = Aboneliğiniz iptal edildi.
left-undo = Aboneliğimi koru
survey-title = Neden ayrılıyorsunuz?
survey-lead = { $organization } bunu öğrenmek ister. Yanıtlamak zorunda değilsiniz.
survey-legend = Neden
survey-comment = Kendi sözlerinizle
survey-send = Gönder
survey-thanks = Teşekkür ederiz. { $organization } yanıtınızı okuyacak.
reason-customer-service = Müşteri hizmetleri
reason-low-quality = Kalite
reason-missing-features = Bir şey eksik
reason-other = Başka bir neden
reason-switched-service = Başka bir hizmet buldum
reason-too-complex = Fazla karmaşık
reason-too-expensive = Fazla pahalı
reason-unused = Kullanmıyorum
keep-title = Koru: { $plan }
keep-lead = { $date } tarihinde sona erecekti. Bunun yerine sürecek.
keep-lead-paused = Duraklatmanın ardından sona erecekti. Bunun yerine sürecek.
keep-next = Sonraki ödeme
keep-button = Aboneliğimi koru
keep-leave = Hiçbir şeyi değiştirmeden dön
keep-done = Aboneliğiniz sürüyor.

### pausing

pausing-title = Duraklat: { $plan }
pausing-lead = Aboneliğiniz duraklatıldığı sürece hiçbir ücret alınmaz ve ödemesini yaptığınız süre korunur.
pausing-legend = Ne kadar süreyle?
pausing-choice = { $length }, { $date } tarihine kadar
pausing-choice-open = Ben sürdürene kadar
pausing-continue = Devam et
pausing-choose = Ne kadar süreyle olacağını seçin.
pausing-confirm-until = { $date } tarihine kadar duraklat
pausing-confirm-open = Siz sürdürene kadar duraklat
pausing-from = Duraklatma başlangıcı
pausing-until = Sürdürülme tarihi
pausing-by-you = Buradan sürdürdüğünüzde
pausing-charged = Bu sırada alınacak ücret
pausing-nothing = Yok
pausing-kept = Korunan ödenmiş süre
pausing-next = Sonraki ödeme
pausing-no-next = Başka ödeme yok.
pausing-open-next = Sonraki ödeme, siz sürdürdükten sonra korunan süre bittiğinde alınır.
pausing-trial-kept = Korunan deneme süresi
pausing-button = Aboneliği duraklat
pausing-button-change = Duraklatmayı değiştir
pausing-done = Aboneliğiniz duraklatıldı.
pausing-changed = Duraklatmanız değiştirildi.
pausing-is-until = Abonelik { $date } tarihine kadar duraklatıldı.
pausing-is-open = Abonelik, siz sürdürene kadar duraklatıldı.
pausing-will = Abonelik { $date } tarihinde duraklatılacak.
pausing-change-legend = Yeni süre
pausing-leave = Duraklatmadan dön
pausing-stay = Değiştirmeden dön
pausing-ending = Bu abonelik sona ermek üzere, bu yüzden duraklatılamaz. Önce aboneliği koruyun.
pausing-none = { $organization } şu anda duraklatma sunmuyor.
resuming-title = Sürdür: { $plan }
resuming-lead = Bugün itibarıyla sürer.
resuming-charged = Bugün alınacak ücret
resuming-button = Aboneliği sürdür
resuming-pay = { $amount } öde ve sürdür
resuming-done = Aboneliğiniz sürüyor.
resuming-off-title = Duraklatmayı iptal et: { $plan }
resuming-off-lead = { $date } tarihinde duraklatılacaktı. Ara vermeden sürecek.
resuming-off-button = Duraklatmayı iptal et
resuming-off-done = Duraklatmanız iptal edildi.

### reactivating

reactivating-title = Yeniden başlat: { $plan }
reactivating-lead = { $date } tarihinde sona erdi. Bugün yeniden başlar.
reactivating-charged = Bugün alınacak ücret
reactivating-invoiced = Bugün faturalandırılacak tutar
reactivating-next = Sonraki ödeme
reactivating-with = Ödeme yöntemi
reactivating-add = Ödeme yöntemi ekle
reactivating-pay = { $amount } öde ve başlat
reactivating-button = Yeniden başlat
reactivating-leave = Başlatmadan dön
reactivating-changed = Tutarlar değişti. Lütfen yeniden bakın.
reactivating-done = Aboneliğiniz yeniden aktif.
reactivating-unpaid = Aboneliğiniz ödeme yapılır yapılmaz başlar.
reactivating-gone = { $plan } artık sizdeki haliyle satılmıyor. { $organization } ile iletişime geçin.

### methods

methods-title = Ödeme yöntemleri
methods-none = Henüz ödeme yönteminiz yok.
methods-add = Kart ekle
methods-default-mark = Varsayılan
methods-expired-mark = Süresi doldu
methods-soon-mark = Süresi yakında doluyor
methods-expires = Son kullanma: { $date }
methods-expired-since = Süresi { $date } itibarıyla doldu. Kartı güncelleyin veya başka bir kart ekleyin.
methods-pays = Bununla ödenenler: { $plans }
methods-pays-nothing = Şu anda bununla hiçbir şey ödenmiyor
methods-unpaid = { $plans } için henüz bir ödeme yöntemi yok. Bir kart ekleyin veya seçin.
methods-a-plan = Aboneliğiniz
methods-make-default = Varsayılan yap
methods-choose = Abonelik seç
methods-edit = Güncelle
methods-remove = Kaldır
methods-default-title = { $card } varsayılan yönteminiz olsun mu?
methods-default-lead = Kendi kartı olmayan her şey, şimdi ve gelecekte varsayılan yönteminizle ödenir.
methods-default-plans = Bu karta geçecek abonelikler
methods-default-keep = Seçmediğiniz abonelikler bugünkü kartlarıyla kalır.
methods-default-button = Varsayılan yap
methods-default-done = Varsayılan ödeme yönteminiz değiştirildi.
methods-default-already = Bu zaten varsayılan yönteminiz.
methods-plans-title = { $card } ile ödenenler
methods-plans-legend = Bu kartla ödenen abonelikler
methods-plans-now = Şu anda { $card } ile ödeniyor
methods-plans-now-nothing = Henüz bir ödeme yöntemi yok
methods-plans-none = Kartla ödenen aktif bir aboneliğiniz yok.
methods-plans-as-default = Varsayılan yönteminiz olarak bununla ödenenler: { $plans }. Bunu değiştirmek için onlara başka bir kart seçin.
methods-plans-back = Seçmediğiniz abonelikler varsayılan kartınıza döner.
methods-plans-button = Kaydet
methods-plans-done = Kaydedildi. Abonelikleriniz seçtiğiniz gibi ödenecek.
methods-remove-title = { $card } kaldırılsın mı?
methods-remove-free = Şu anda bununla hiçbir şey ödenmiyor.
methods-remove-falls-back = { $plans } bundan sonra { $card } ile ödenecek.
methods-remove-needed = { $plans } bu kartla ödeniyor ve başka bir ödeme yöntemi yok. Önce bunun için başka bir kart seçin.
methods-remove-needed-add = Başka bir kart ekle
methods-remove-needed-choose = Başka bir kart seç
methods-remove-final = Kartı kayıtlarımızdan sileriz. İstediğiniz zaman yeniden ekleyebilirsiniz.
methods-remove-button = Kartı kaldır
methods-remove-keep = Kartı koru
methods-remove-done = Kart kaldırıldı.
methods-edit-title = Güncelle: { $card }
methods-edit-lead = Aynı numaralı yeni bir kart mı aldınız? Üzerinde yazan bilgileri buradan değiştirin.
methods-edit-button = Kaydet
methods-edit-done = Kart güncellendi.
methods-field-number = Kart numarası
methods-field-expiry = Son kullanma tarihi
methods-field-expiry-hint = Ay ve yıl, örneğin 08/30
methods-field-cvc = Güvenlik kodu
methods-field-cvc-hint = İmzanın yanındaki veya kartın ön yüzündeki üç ya da dört rakam
methods-field-name = Kartın üzerindeki ad
methods-field-line1 = Sokak ve numara
methods-field-line2 = Adresin devamı
methods-field-city = Şehir veya ilçe
methods-field-state = Eyalet veya bölge
methods-field-postal = Posta kodu
methods-wrong-number = Kart numarasını kontrol edin.
methods-wrong-cvc = Güvenlik kodu üç veya dört rakamdan oluşur.
methods-not-test = Bu bir test kartı değil. Aşağıdaki numaralardan birini kullanın, asla gerçek bir kart kullanmayın.
methods-add-test = Test modu yalnızca test kartlarını kabul eder. Gelecekteki herhangi bir tarih ve herhangi bir güvenlik kodu yeterlidir.
methods-add-future = Gelecekteki ödemeler için kullan
methods-add-future-hint = Varsayılan yönteminiz olur.
methods-add-plans = Bundan sonra bununla ödenecek abonelikler
methods-add-button = Kartı ekle
methods-added = Kart eklendi.
methods-add-busy = Bankanızın yanıtı bekleniyor. Yanıt geldiğinde kart burada görünür.
methods-test-cards = Test kartları
methods-test-number = Numara
methods-test-outcome = Sonuç
methods-test-succeeds = Çalışır
methods-test-declined = Reddedilir
methods-test-funds = Reddedilir: yetersiz bakiye
methods-test-expired = Reddedilir: süresi dolmuş
methods-test-cvc = Reddedilir: yanlış güvenlik kodu
methods-test-processing = Reddedilir: bankada bir sorun var
methods-test-later = Kart eklenir, ödemeler reddedilir
methods-test-asks = Banka onay ister
methods-test-asks-in-vain = Banka onay ister, sonra reddeder
methods-saved-title = { $card } eklendi
methods-saved-pays = Bundan sonra bununla ödenecekler: { $plans }.
methods-saved-default = Varsayılan yönteminiz budur: kendi kartı olmayan her şey bununla ödenir.
methods-saved-only = İhtiyaç duyduğunuzda hazır.
methods-saved-owed = Hâlâ açık
methods-saved-pay = Şimdi öde: { $amounts }
methods-saved-later = Şimdi değil
methods-saved-done = Tamam
methods-nowhere-title = Buraya henüz kart eklenemiyor
methods-nowhere-lead = { $organization } bu sayfada kartla ödemeyi ayarlamadı. Ödeme şeklinizi değiştirmek için kendileriyle iletişime geçin.
methods-page-lead = Kartınızı ödeme sağlayıcımızın sayfasında girersiniz. Kart numarasını hiçbir zaman görmeyiz.
methods-page-button = Devam et

### paying

paying-title = { $number } numaralı faturayı öde
paying-all-title = Açık faturaları öde
paying-with = Ödeme yöntemi
paying-button = { $amount } öde
paying-total = Toplam
paying-one = Yalnızca bunu öde
paying-no-card = Henüz ödeme yapabileceğiniz bir kartınız yok.
paying-add-card = Başka bir kartla öde
paying-changed = Bu arada tutar değişti. Lütfen yeniden bakın.
paying-last-try = Son deneme başarılı olmadı. { $reason }
paying-waits = Bankanız bu ödemeyi onaylamanızı istiyor.
paying-confirm = Onayla
paying-busy = Bu ödeme işleniyor. Birazdan yeniden bakın.
paying-nothing = Açık bir tutar yok. Teşekkür ederiz!
paying-done = Ödendi. Teşekkür ederiz!
paying-already = Bu fatura zaten ödendi.
paying-results = Ödemeleriniz
paying-state-paid = Ödendi
paying-state-failed = Ödenmedi
paying-state-busy = İşleniyor
paying-state-waits = Sizi bekliyor
paying-receipt = Fatura ve makbuz
paying-try-again = Yeniden dene

### challenge

challenge-title = Bankanız soruyor
challenge-payment = { $organization } şu karttan { $amount } çekmek istiyor: { $card }. Bu doğru mu?
challenge-setup = { $organization } şu kartı sonraki ödemeler için saklamak istiyor: { $card }. Bu doğru mu?
challenge-card = kartınız
challenge-test = Test modu: hiçbir bankaya sorulmaz. Vereceği yanıtı seçin.
challenge-approve = Onayla
challenge-decline = Reddet
challenge-leave-payment = { $amount } ödemek için bankanızda bunun siz olduğunuzu onaylayın.
challenge-leave-setup = Tamamlamak için ödeme sağlayıcımıza gidin.
challenge-leave = Devam et
challenge-returned = Geri döndüm
challenge-pending = Oradaki işlem henüz bitmedi. Kaldığınız yerden devam edin.
challenge-failed = Bankanız kimliğinizi doğrulayamadı, bu yüzden hiçbir tutar tahsil edilmedi.
challenge-failed-card = Bankanız kimliğinizi doğrulayamadı, bu yüzden kart eklenmedi.
challenge-over = Bu soru zaten yanıtlandı.

### details

details-lead = Faturalarınız bu bilgilerle düzenlenir.
details-save = Kaydet
details-saved = Bilgileriniz kaydedildi.
details-change-name = Adınızı değiştirin
details-change-email = E-posta adresinizi değiştirin
details-change-phone = Telefon numaranızı değiştirin
details-change-address = Fatura adresini değiştirin
details-change-shipping = Teslimat adresini değiştirin
details-change-tax-ids = Vergi numaralarınızı değiştirin
details-name-title = Adınız
details-name-lead = Faturalarda yer aldığı şekliyle bir kişinin veya işletmenin adı.
details-phone-title = Telefon numaranız
details-phone-fault = Bu bir telefon numarasına benzemiyor. + işareti ve ülke kodunuzla başlayın.
emails-title = E-posta adresiniz
emails-current = Adresiniz: { $email }.
emails-no-mail = Adresinizi { $organization } sizin için değiştirir: iletişime geçin.
emails-new = Yeni e-posta adresi
emails-hint = Bu adrese bir kod göndeririz. Kodu girdiğinizde adresiniz değişir.
emails-send = Kodu gönder
emails-same = Bu zaten sizin adresiniz.
emails-code-title = Kodu girin
emails-code-lead = { $count ->
    [one] { $email } adresine 8 rakamlı bir kod gönderdik. Kod { $count } dakika geçerlidir.
   *[other] { $email } adresine 8 rakamlı bir kod gönderdik. Kod { $count } dakika geçerlidir.
 }
emails-code = Kod
emails-confirm = Adresimi değiştir
emails-again = Başka bir kod gönder
emails-other = Başka bir adres kullan
emails-sent-again = Başka bir kod gönderildi.
emails-wrong-code = Bu kod doğru değil veya süresi doldu. Kodu kontrol edin veya başka bir kod isteyin.
emails-expired = Kodun süresi doldu. Yeni adresinizle yeniden başlayın.
emails-changed = E-posta adresiniz değiştirildi. Diğer tüm yerlerdeki oturumunuz kapatıldı.

### addresses

addresses-title = Fatura adresi
addresses-shipping-title = Teslimat adresi
addresses-addressee = Alıcı
addresses-country = Ülke veya bölge
addresses-choose-country = Bir ülke seçin
addresses-choose = Seçin
addresses-switch = Bu ülkeyi kullan
addresses-line1 = Sokak adresi
addresses-line2 = Daire, kat, bina
addresses-city = Şehir
addresses-town = Şehir veya ilçe
addresses-suburb = Semt veya ilçe
addresses-district = İlçe
addresses-postal-code = Posta kodu
addresses-postcode = Posta kodu (Postcode)
addresses-zip = Posta kodu (ZIP)
addresses-pin = Posta kodu (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Bölge
addresses-county = Kontluk
addresses-department = İdari bölge
addresses-emirate = Emirlik
addresses-governorate = Valilik
addresses-island = Ada
addresses-parish = Cemaat bölgesi
addresses-prefecture = Prefektörlük
addresses-province = İl
addresses-region = Bölge
addresses-state = Eyalet
addresses-code-fault = { $count ->
    [one] Bu kod { $count } rakamdan oluşmalıdır.
   *[other] Bu kod { $count } rakamdan oluşmalıdır.
 }
addresses-order-title = Bu aboneliğin adresleri
addresses-order-lead = Kendi adresi olmayan abonelik sizin adresinizi kullanır.
addresses-order-billing = Bu aboneliğin fatura adresi
addresses-order-delivery = Bu aboneliğin teslimat adresi
addresses-order-usual = Her zamanki adresimi kullan

### tax-ids

tax-ids-title = Vergi numaraları
tax-ids-lead = Sonraki faturalarınızda yer alırlar.
tax-ids-add = Vergi numarası ekle
tax-ids-type = Ülke ve tür
tax-ids-value = Numara
tax-ids-hint = Boşluk, nokta ve tire sorun olmaz.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (örneğin { $example })
tax-ids-unknown = Diğer
tax-ids-remove = Kaldır
tax-ids-added = Vergi numarası eklendi.
tax-ids-removed = Vergi numarası kaldırıldı.

### privacy

privacy-title = Verileriniz
privacy-copy = Verilerinizin bir kopyası
privacy-copy-lead = Burada hakkınızda saklanan her şey, başka programların okuyabileceği bir dosya (JSON) olarak.
privacy-download = Verilerimi indir
privacy-erase = Unutulma hakkı
privacy-erase-lead = Verilerinizin silinmesini isteyebilirsiniz.
privacy-erase-ask = Silme talep et
privacy-erase-title = Verilerinizin silinmesini isteyin
privacy-erase-who = Bunu { $organization } gerçekleştirir ve önce sizinle iletişime geçebilir.
privacy-erase-what = Abonelikleriniz sona erer, her yerdeki oturumunuz kapatılır, bilgileriniz ve ödeme yöntemleriniz silinir.
privacy-erase-kept = { $count ->
    [one] Faturalar ve ödemeleri, yasa gereği { $count } yıl saklanır.
   *[other] Faturalar ve ödemeleri, yasa gereği { $count } yıl saklanır.
 }
privacy-erase-send = Silme talep et
privacy-asked = { $date } tarihinde verilerinizin { $organization } tarafından silinmesini istediniz.
privacy-sent = Talebiniz gönderildi.

### problems

bad-request = Bunu anlayamadık
bad-request-advice = Adresin veya formun bir bölümü olması gerektiği gibi değil. Geri dönüp yeniden deneyin.
stranger = Bu istek bu sayfadan gelmedi
stranger-advice = Güvenliğiniz için işlem yapılmadı. Geri dönün, sayfayı yenileyin ve yeniden deneyin.
switched-off = Bu burada sunulmuyor
switched-off-advice = { $organization } bunu etkinleştirmedi. İhtiyacınız varsa kendileriyle iletişime geçin.
refused = Bu şu anda yapılamaz
not-found = Burada bir sayfa yok
not-found-advice = Adres yanlış yazılmış veya sayfa kaldırılmış olabilir. Ödeme yaptığınız şirketten aldığınız bağlantıyı kullanın.
wrong-method = Bu sayfa bu şekilde kullanılamaz
wrong-method-advice = Hiçbir şey değişmedi. Geri dönün ve sayfadaki düğmeleri kullanın.
timed-out = Bu çok uzun sürdü
timed-out-advice = Hiçbir şey değişmedi. Bağlantınızı kontrol edip yeniden deneyin.
too-large = Bu çok büyük
too-large-advice = Hiçbir şey değişmedi. Kısaltıp yeniden deneyin.
too-many = Bir dakika lütfen
too-many-advice = Bağlantınızdan çok fazla istek geldi. Bir dakika bekleyip yeniden deneyin.
offline-title = Çevrimdışısınız
offline-lead = Bu sayfa için internet gerekiyor. Bağlantınızı kontrol edip yeniden deneyin.
offline-note = En son gönderdiğiniz ulaşmış olabilir. Yeniden bağlandığınızda burada görürsünüz.
broken = Bizim tarafımızda bir sorun oluştu
broken-advice = Buna siz neden olmadınız. Birazdan yeniden deneyin. Sorun sürerse ödeme yaptığınız şirkete haber verin ve aşağıdaki referansı iletin.
unavailable = Hemen döneceğiz
unavailable-advice = Sayfa yoğun veya bakımda. Birazdan yeniden deneyin.

### root

root-title = Bu bir faturalandırma sunucusudur
root-customer = Müşteri misiniz? Ödeme yaptığınız şirketten aldığınız bağlantıyı kullanın.
root-operator = Bu sunucuyu siz mi yönetiyorsunuz? Çalışıyor. Bu komut bir kuruluş ve onun fatura sayfaları için anahtarlar oluşturur:
root-reference = API başvurusu

### refusals

refusal-general = Bu yapılamaz. { $organization } ile iletişime geçin.
refusal-busy = Son isteğiniz hâlâ işleniyor. Biraz bekleyip yeniden bakın.
refusal-declined = Kart reddedildi. Başka bir kart deneyin veya bankanıza sorun.
refusal-insufficient-funds = Kart reddedildi: bakiye yetersiz. Başka bir kart deneyin.
refusal-expired-card = Kart reddedildi: süresi dolmuş. Başka bir kart deneyin.
refusal-wrong-cvc = Kart reddedildi: güvenlik kodu yanlış. Kodu kontrol edip yeniden deneyin.
refusal-processing-error = Bankada bir sorun oluştu. Birazdan veya başka bir kartla yeniden deneyin.
refusal-authentication = Bankanız bu ödemeyi onaylamanızı istiyor.
refusal-too-many-attempts = Çok fazla deneme yapıldı. Biraz bekleyip yeniden deneyin.
refusal-in-use = Hâlâ kullanımda olduğu için kaldırılamaz.
obstacle-subscription-over = Bu abonelik sona erdi.
obstacle-subscription-runs = Bu abonelik sona ermedi.
obstacle-subscription-incomplete = Bu aboneliğin ilk faturası henüz ödenmedi. Önce onu ödeyin.
obstacle-nothing-to-undo = Bu aboneliğin iptal edilebilecek bir bitişi yok.
obstacle-already-ending = Bu abonelik zaten sona ermek üzere.
obstacle-already-paused = Bu abonelik zaten duraklatılmış.
obstacle-not-paused = Bu abonelik duraklatılmamış.
obstacle-subscription-overdue = Bu aboneliğin bir faturasının ödemesi gecikti. Önce onu ödeyin.
obstacle-subscription-paused = Bu abonelik duraklatılmış. Önce sürdürün.
obstacle-has-schedule = Bu abonelik için zaten bir değişiklik planlandı. Önce onu geri alın veya { $organization } ile iletişime geçin.
obstacle-last-item = Bir abonelikte en az bir kalem olmalıdır.
obstacle-invoice-not-open = Bu fatura artık açık değil.
obstacle-invoice-paid = Bu fatura ödendi.
obstacle-no-payment-method = Ödeme yapılacak bir yöntem yok. Önce bir yöntem ekleyin.
obstacle-last-payment-method = Aktif bir abonelik bununla ödeniyor. Önce o abonelik için başka bir ödeme yöntemi seçin.
obstacle-payment-over = Bu ödeme sona erdi.
obstacle-setup-over = Bu kart zaten eklendi veya eklenmesinden vazgeçildi.
obstacle-no-gateway = { $organization } burada henüz ödeme alamıyor. Kendileriyle iletişime geçin.
obstacle-offer-taken = Bu tekliften daha önce yararlandınız.
obstacle-discount-runs = Zaten geçerli bir indirim var.
obstacle-too-many = Bunlardan olabilecek en fazla sayıda var.
rule-required = Lütfen bu alanı doldurun.
rule-too-long = { $count ->
    [one] En fazla { $count } karakter olabilir.
   *[other] En fazla { $count } karakter olabilir.
 }
rule-too-short = { $count ->
    [one] En az { $count } karakter olmalıdır.
   *[other] En az { $count } karakter olmalıdır.
 }
rule-range = Değer en az { $min }, en çok { $max } olmalıdır.
rule-character = Burada kullanılamayan bir karakter içeriyor.
rule-email = Bu bir e-posta adresine benzemiyor.
rule-choice = Listeden birini seçin.
rule-taken = Bu zaten kullanılıyor.
rule-missing = Bu artık yok. Başka birini seçin.
rule-expired = Bunun süresi doldu.
rule-used-up = Bu, kullanılabileceği kadar kullanıldı.
rule-first-time-only = Bu yalnızca yeni müşteriler içindir.
rule-once-per-customer = Bu yalnızca bir kez kullanılabilir ve siz kullandınız.
rule-below-minimum = Tutar bunun için çok küçük.
rule-not-applicable = Bu, aboneliğinize uygun değil.
rule-tax-id = Bu, o türden bir numaraya benzemiyor. Yazım hatası olup olmadığını kontrol edin.
rule-expiry = Ayı ve yılı kontrol edin.
rule-card-number = Kart numaralarını buraya yazmayın.
rule-weak-password = Bu şifreyi tahmin etmek çok kolay. Daha uzun veya daha az yaygın bir şifre seçin.
rule-wrong-password = Bu sizin şifreniz değil.
rule-invalid = Lütfen bunu kontrol edin.

### mails

mail-code-subject = { $merchant } giriş kodunuz
mail-code-lead = { $merchant } faturalandırma sayfanıza giriş yapmak için bu kodu girin:
mail-code-life = { $minutes ->
    [one] Kod, önümüzdeki { $minutes } dakika içinde bir kez çalışır.
   *[other] Kod, önümüzdeki { $minutes } dakika içinde bir kez çalışır.
 }
mail-code-ignore = Bunu siz istemediyseniz bu e-postayı dikkate almayın. Kod olmadan kimse giriş yapamaz.
mail-link-subject = { $merchant } giriş bağlantınız
mail-link-lead = { $merchant } faturalandırma sayfanıza giriş yapmak için bu bağlantıyı kullanın.
mail-link-button = Giriş yap
mail-link-life = { $minutes ->
    [one] Bağlantı, önümüzdeki { $minutes } dakika içinde bir kez çalışır.
   *[other] Bağlantı, önümüzdeki { $minutes } dakika içinde bir kez çalışır.
 }
mail-link-ignore = Bunu siz istemediyseniz bu e-postayı dikkate almayın. Bağlantı olmadan kimse giriş yapamaz.
mail-reset-subject = { $merchant } için yeni şifre belirleyin
mail-reset-lead = { $merchant } faturalandırma sayfanız için yeni bir şifre belirlemek üzere bu bağlantıyı kullanın.
mail-reset-button = Yeni şifre belirle
mail-reset-ignore = Bunu siz istemediyseniz bu e-postayı dikkate almayın. Şifreniz olduğu gibi kalır.
mail-proof-subject = { $merchant } için e-posta adresinizi onaylayın
mail-proof-lead = Bu e-posta adresini { $merchant } hesabınızda kullanmak için bu kodu girin:
mail-proof-ignore = Bunu siz istemediyseniz bu e-postayı dikkate almayın. Hiçbir şey değişmez.
mail-email-subject = E-posta adresiniz değiştirildi
mail-email-old = { $merchant } fatura hesabınızın e-posta adresi { $date } tarihinde değiştirildi. Artık bu adrese e-posta gelmeyecek.
mail-email-new = { $merchant } fatura hesabınızın e-posta adresi artık bu adrestir.
mail-method-subject = Bir ödeme yöntemi eklendi
mail-method-lead = { $last4 } ile biten { $brand }, { $date } tarihinde { $merchant } fatura hesabınıza eklendi.
mail-method-card = { $last4 } ile biten bir kart, { $date } tarihinde { $merchant } fatura hesabınıza eklendi.
mail-cancelled-subject = Aboneliğiniz iptal edildi
mail-cancelled-later = { $plan } aboneliğini iptal ettiniz. { $date } tarihine kadar kullanabilirsiniz.
mail-cancelled-undo = Fikrinizi mi değiştirdiniz? O zamana kadar faturalandırma sayfanızdan bunu geri alabilirsiniz.
mail-cancelled-now = { $plan } aboneliğini iptal ettiniz. Abonelik sona erdi.
mail-portal-button = Faturalandırma sayfanızı açın
mail-not-you = Bunu siz yapmadıysanız hemen { $merchant } ile iletişime geçin.
mail-not-you-at = Bunu siz yapmadıysanız hemen { $merchant } ile iletişime geçin: { $email }
