### general

percent = { $number }%
title = { $page } · { $organization }
billing = Pengebilan
test-mode = Mod ujian
test-mode-note = Tiada apa-apa dicaj di sini.
skip = Langkau ke kandungan halaman
policies = Dasar
privacy = Dasar privasi
terms = Terma perkhidmatan
refunds = Dasar bayaran balik
return-to = Kembali ke { $organization }
sign-out = Log keluar
language = Bahasa
language-change = Tukar bahasa
contact = Hubungi kami
contact-lead = { $organization } menjawab soalan tentang pengebilan anda di sini.
not-given = Tidak diberikan
back = Kembali
home = Pengebilan anda
navigation = Pengebilan anda
reference = Rujukan
errors-title = { $count ->
   *[other] { $count } perkara perlu disemak semula
 }
field-again = Demi keselamatan anda, maklumat ini tidak disimpan. Sila masukkan semula.
optional = pilihan

days = { $count ->
   *[other] { $count } hari
 }
weeks = { $count ->
   *[other] { $count } minggu
 }
months = { $count ->
   *[other] { $count } bulan
 }
years = { $count ->
   *[other] { $count } tahun
 }

price-daily = { $amount } sehari
price-weekly = { $amount } seminggu
price-monthly = { $amount } sebulan
price-yearly = { $amount } setahun
price-every = { $amount } setiap { $interval }
price-once = { $amount } sekali sahaja
price-metered = { $amount } mengikut penggunaan
price-tiers = Harga mengikut kuantiti

### notices

notice-stale = Halaman ini sudah lapuk. Sila cuba lagi.

### flows

flow-done = Semuanya selesai
flow-done-lead = Anda boleh menutup halaman ini.

### portal

portal-headline = Pengebilan anda dengan { $organization }
portal-use-link = Gunakan pautan yang dihantar oleh { $organization } kepada anda
portal-use-link-more = Pengebilan anda dibuka dengan pautan peribadi. Cari pautan itu dalam akaun anda dengan { $organization } atau dalam mesej daripada mereka.
portal-use-link-once = Pautan boleh digunakan sekali dan untuk beberapa minit. Jika pautan anda sudah tamat, minta yang baharu.
portal-closed = { $organization } memaparkan pengebilan anda di dalam akaun anda dengan mereka.
link-title = Pengebilan anda sudah sedia
link-lead = { $organization } membuat pautan ini untuk anda sahaja. Pautan ini boleh digunakan sekali.
link-button = Buka pengebilan saya
link-note = Dengan membukanya, anda dilog masuk pada peranti ini. Log keluar apabila anda selesai.
ended-title = Pautan ini sudah tamat
ended-lead = Pautan ke halaman pengebilan boleh digunakan sekali dan selama lima minit, supaya tiada orang lain dapat menggunakan pautan anda.
ended-step-back = Kembali ke tempat anda menemui pautan itu: akaun anda atau mesej yang mengandunginya.
ended-step-ask = Minta pautan baharu di sana.
ended-step-open = Buka dalam masa lima minit.
signed-out = Anda sudah log keluar
signed-out-close = Anda boleh menutup tetingkap ini.
signed-out-lead = Anda boleh menutup tetingkap ini. Untuk kembali, gunakan pautan baharu daripada { $organization }.

### signing in

sign-in-title = Log masuk
sign-in-email = Alamat e-mel
sign-in-username = Alamat e-mel atau nama pengguna
sign-in-password = Kata laluan
sign-in-password-hint = Biarkan kosong untuk mendapat kod melalui e-mel.
sign-in-code-note = Kami menghantar kod untuk log masuk. Anda tidak memerlukan kata laluan.
sign-in-continue = Teruskan
sign-in-send = Hantar kod
sign-in-forgotten = Lupa kata laluan?
sign-in-wrong-password = Nama atau kata laluan tidak betul.
sign-in-needs-password = Masukkan kata laluan anda.
sign-in-wait = { $minutes ->
   *[other] Permintaan ini terlalu kerap. Gunakan e-mel terbaharu yang anda terima, atau cuba lagi dalam { $minutes } minit.
 }
code-title = Semak e-mel anda
code-lead = Jika { $email } milik pelanggan { $organization }, kod sedang dihantar ke alamat itu.
code-field = Kod daripada e-mel
code-hint = Lapan digit. Kod ini sah selama sepuluh minit, dalam pelayar ini.
code-enter = Log masuk
code-wrong = Kod ini tidak sah. Semak semula, atau minta yang baharu.
code-resend = Hantar kod baharu
code-other = Guna alamat lain
code-sent = Kod baharu sedang dihantar. Kod lama tidak sah lagi.
choose-title = Pengebilan siapa yang anda mahu lihat?
choose-lead = Alamat anda berdaftar dengan beberapa pelanggan { $organization }.
choose-legend = Pelanggan
choose-unnamed = Tiada nama diberikan
choose-since = Pelanggan sejak { $date }
choose-plans = { $count ->
   *[other] { $count } langganan berjalan
 }
choose-no-plan = Tiada langganan berjalan
choose-needed = Pilih satu.
forgotten-title = Tetapkan kata laluan baharu
forgotten-lead = Kami menghantar pautan untuk menetapkannya.
forgotten-send = Hantar pautan
forgotten-sent = Jika { $organization } mengenali nama ini dan nama ini mempunyai kata laluan, pautan sedang dihantar ke alamat e-melnya. Pautan itu sah selama sejam.
password-title = Kata laluan anda
password-current = Kata laluan semasa
password-new = Kata laluan baharu
password-new-hint = Sekurang-kurangnya lapan aksara. Lebih panjang lebih baik.
password-save = Simpan kata laluan
password-first = Anda belum mempunyai kata laluan. Dengan kata laluan, anda boleh log masuk sebagai { $email } tanpa menunggu kod.
password-first-no-email = Kata laluan memerlukan alamat e-mel. Tambah alamat anda pada butiran anda dahulu.
password-others = Anda akan dilog keluar dari semua tempat lain.
notice-password = Kata laluan anda sudah disimpan.
notice-password-reset = Kata laluan baharu anda sudah disimpan. Log masuk dengannya.
confirm-title = Adakah ini anda?
confirm-lead = Demi keselamatan akaun anda, tunjukkan sekali lagi siapa anda.
confirm-send = Hantar kod ke { $email }
confirm-code-lead = Kod sedang dihantar ke { $email }.
confirm-or-password = Atau masukkan kata laluan anda
confirm-button = Sahkan
confirm-no-way = Kami tidak dapat menghantar kod kepada anda. Buka pengebilan anda dengan pautan baharu daripada { $organization }, kemudian anda boleh melakukannya selama sepuluh minit.
sessions-title = Tempat anda log masuk
sessions-lead = Jika ada yang tidak anda kenali, log keluarkannya dan tukar kata laluan anda jika ada.
sessions-this = Pelayar ini
sessions-unknown = Pelayar tidak dikenali
sessions-seen = Kali terakhir dilihat: { $time }
sessions-by-link = Log masuk dengan pautan daripada { $organization }: { $time }
sessions-by-email = Log masuk melalui e-mel: { $time }
sessions-by-password = Log masuk dengan kata laluan anda: { $time }
sessions-by-site = Log masuk di { $organization }: { $time }
sessions-end = Log keluar
sessions-end-others = Log keluar dari semua tempat lain
sessions-end-all = Log keluar dari semua tempat
notice-link-ended = Pautan itu sudah tamat. Sila log masuk di sini.
notice-session-ended = Pelayar itu sudah dilog keluar.
notice-sessions-ended = Anda sudah dilog keluar dari semua tempat lain.

### home

hello = Helo, { $name }
hello-nobody = Helo
signed-in-as = Log masuk sebagai { $email }
details = Butiran pengebilan
name = Nama
email = E-mel
phone = Telefon
address = Alamat pengebilan
shipping = Alamat penghantaran
home-plans = Langganan anda
home-no-plans = Anda tiada langganan di sini buat masa ini.
home-more-plans = Langganan lain
home-ended = Langganan yang tamat
home-balance = Baki
home-credit = Anda mempunyai kredit sebanyak { $amount }. Kredit ini membayar invois anda yang seterusnya.
home-debt = { $amount } akan ditambah pada invois anda yang seterusnya.
home-methods = Kaedah pembayaran
home-no-methods = Anda belum menyimpan kaedah pembayaran.
home-methods-more = { $count ->
   *[other] dan { $count } kaedah pembayaran lain
 }
home-methods-no-default = { $count ->
   *[other] Anda sudah menyimpan { $count } kaedah pembayaran. Belum ada yang menjadi kaedah lalai anda.
 }
home-methods-manage = Urus kaedah pembayaran
home-details-change = Tukar butiran
home-tax-ids = Nombor cukai
home-no-invoices = Belum ada invois.
home-all-invoices = Semua invois
home-further = Halaman lain
home-sessions = Tempat anda log masuk
home-password = Kata laluan anda
home-privacy = Data anda

owed-now = { $amount } perlu dibayar sekarang
owed-now-several = Beberapa invois perlu dibayar sekarang
owed-open = { $amount } perlu dibayar
owed-open-several = Beberapa invois perlu dibayar
owed-all = Lihat semua invois terbuka
owed-late = Invois ini sudah lewat tempoh.
owed-not-yet = Invois ini belum dibayar.
owed-processing = Pembayaran anda sedang diproses.
owed-retry = Kami akan cuba lagi pada { $date }.
owed-pay = Bayar { $amount }
owed-pay-all = Bayar semuanya
owed-confirm = Sahkan pembayaran

plan-nameless = Langganan
plan-quantity = × { $quantity }
plan-active = Aktif
plan-trial-until = Percubaan percuma hingga { $date }
plan-paused = Dijeda
plan-paused-until = Dijeda hingga { $date }
plan-pauses-on = Dijeda mulai { $date }
plan-ends-on = Tamat pada { $date }
plan-ended = Tamat
plan-ended-on = Sudah tamat pada { $date }
plan-past-due = Pembayaran gagal
plan-unpaid = Belum dibayar
plan-incomplete = Menunggu pembayaran pertama
plan-on-hold = Ditahan: tiada kaedah pembayaran
plan-next-payment = Pembayaran seterusnya
plan-next-invoice = Invois seterusnya
plan-next-lines = Lihat butirannya
plan-next-plus-use = Penggunaan anda akan ditambah.
plan-next-due = Perlu dibayar selewat-lewatnya { $date }
plan-discount = Diskaun
plan-discount-until = Hingga { $date }
plan-later = Perubahan dirancang
plan-paid-with = Dibayar dengan
plan-paid-with-change = Tukar
plan-paid-with-default = Kaedah lalai anda
plan-paid-by-invoice = Anda membayar setiap invois
plan-no-method = Tiada kaedah pembayaran
plan-card-expired = Kad ini sudah tamat tempoh. Gunakan kad lain supaya pembayaran anda yang seterusnya berjaya.
plan-card-expires = Kad ini tamat tempoh sebelum pembayaran anda yang seterusnya. Gunakan kad lain sebelum itu.
plan-needs-method = Tambah kaedah pembayaran supaya pembayaran anda yang seterusnya berjaya.
plan-until-end = Anda boleh menggunakannya hingga { $date }.
plan-paused-note = Anda tidak membayar apa-apa semasa langganan dijeda.
plan-change = Tukar langganan
plan-pause = Jeda
plan-resume = Sambung semula
plan-address = Alamat
plan-cancel = Batalkan langganan
plan-keep = Kekalkan langganan
plan-unschedule = Batalkan perubahan dirancang
plan-reactivate = Mula semula
plan-add-method = Tambah kaedah pembayaran
discount-plain = Diskaun { $off }
discount-named = { $name } (diskaun { $off })
card-of-brand = { $brand } berakhir dengan { $last4 }
card-plain = Kad berakhir dengan { $last4 }

### plans

plans-title = Tukar langganan anda
plans-interval = Berapa kerap anda mahu membayar?
plans-daily = Harian
plans-weekly = Mingguan
plans-monthly = Bulanan
plans-yearly = Tahunan
plans-every = Setiap { $interval }
plans-choose = Pilih langganan
plans-current = Langganan anda
plans-stays = { $plan } kekal seperti sekarang. { $organization } tidak menawarkan pilihan lain untuknya di sini.
plans-quantity = Kuantiti
plans-quantity-range = Dari { $min } hingga { $max }
plans-quantity-least = { $min } atau lebih
plans-quantity-form = Tulis nombor bulat.
plans-quantity-fixed = Kuantiti langganan ini tidak boleh ditukar di sini.
plans-code = Kod promosi
plans-code-unknown = Kami tidak mengenali kod ini. Semak jika ada kesilapan taip.
plans-code-used = Anda sudah mendapat diskaun ini.
plans-choose-one = Pilih langganan.
plans-twice = Bahagian lain langganan anda sudah mempunyai ini. Pilih yang lain.
plans-continue-note = Belum ada apa-apa yang berubah. Halaman seterusnya menunjukkan jumlah tepat yang anda bayar.
plans-continue = Lihat kosnya
plans-keep = Kekalkan langganan saya
plans-nothing-changed = Inilah yang anda ada sekarang. Pilih yang lain, atau kekalkan langganan anda.
plans-nothing-offered = { $organization } tidak menawarkan langganan lain di sini. Hubungi mereka jika anda memerlukannya.
plans-bound = { $organization } sudah merancang perubahan langganan ini. Hubungi mereka untuk menukarnya.
plans-bound-until = { $organization } sudah merancang perubahan langganan ini pada { $date }. Hubungi mereka untuk menukarnya.
plans-waits-for-method = Langganan ini menunggu kaedah pembayaran. Tambah satu, kemudian tukar langganan.
plans-add-method = Tambah kaedah pembayaran
plans-pay-open = Bayar invois terbuka
plans-to-home = Kembali ke pengebilan anda
plans-waiting-title = Satu perubahan dirancang
plans-waiting = Mulai { $date } anda mendapat { $plan }. Sehingga itu, langganan anda kekal seperti sekarang.
plans-waiting-replaced = Jika anda memilih yang lain di bawah, pilihan itu menggantikan perubahan ini.
plans-undo = Batalkan perubahan ini
plans-undo-title = Kekalkan langganan semasa anda?
plans-undo-lead = Perubahan kepada { $plan } pada { $date } tidak akan berlaku. Langganan anda diteruskan seperti sekarang.
plans-undo-button = Kekalkan langganan semasa
plans-undo-leave = Biarkan perubahan berlaku
plans-undone = Perubahan yang dirancang sudah dibatalkan. Langganan anda diteruskan seperti biasa.
plans-nothing-waits = Tiada lagi perubahan yang dirancang untuk langganan ini.
plans-confirm = Semak perubahan anda
plans-change = Perubahan anda
plans-before = Anda ada sekarang
plans-after = Anda akan ada
plans-starts = Mulai bila
plans-starts-now = Serta-merta
plans-starts-on = Mulai { $date }. Sehingga itu, langganan anda kekal seperti sekarang.
plans-trial = Percubaan
plans-trial-goes-on = Diteruskan hingga { $date }.
plans-trial-ends = Tamat sekarang.
plans-method = Dibayar dengan
plans-by-invoice = { $count ->
   *[other] Invois, perlu dibayar dalam { $count } hari
 }
plans-no-method = Tiada kaedah pembayaran
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Anda bayar sekarang
plans-bill-none = Tiada.
plans-credit-left = Baki { $amount }. Baki ini ditolak daripada invois anda yang seterusnya.
plans-next-title = Anda bayar seterusnya
plans-next = { $amount } pada { $date }
plans-next-none = Tiada. Tidak ada invois lagi.
plans-next-settles = Perbezaan untuk baki tempoh ini termasuk di dalamnya.
plans-next-usage = Penggunaan anda akan ditambah.
plans-line-unused = Kredit untuk masa { $plan } yang tidak digunakan mulai { $date }
plans-line-rest = { $plan } untuk baki tempoh mulai { $date }
plans-line-period = { $plan }, { $from } hingga { $to }
plans-pay = Bayar { $amount } dan tukar
plans-change-on = Tukar pada { $date }
plans-change-now = Tukar sekarang
plans-get-invoice = Tukar dan terima invois sebanyak { $amount }
plans-again = Pilih yang lain
plans-moved = Ada yang berubah sejak anda melihat halaman ini. Sila semak semula jumlahnya.
plans-done = Langganan anda sudah ditukar.
plans-done-planned = Perubahan anda sudah dirancang. Sehingga itu, langganan anda kekal seperti sekarang.
plans-done-busy = Pembayaran masih diproses. Langganan anda bertukar sebaik sahaja ia selesai.
plans-declined = Pembayaran tidak berjaya
plans-waits-lead = Langganan anda bertukar sebaik sahaja { $amount } dibayar. Sehingga itu, langganan anda kekal seperti sekarang.
plans-refused-lead = { $amount } tidak dapat dicaj, jadi langganan anda kekal seperti sekarang. Anda boleh menukarnya dengan kaedah pembayaran lain.
plans-pay-other = Bayar dengan kad lain
plans-stop = Perubahan ini tidak boleh dibuat

### invoices

invoice = Invois { $number }
invoice-for = Untuk
invoice-issued = Dikeluarkan
invoice-due = Perlu dibayar
invoice-status = Status
invoice-open = Terbuka
invoice-paid = Dibayar
invoice-void = Dibatalkan
invoice-given-up = Dihapus kira
invoice-lines = Butiran invois
invoice-line = Keterangan
invoice-quantity = Kuantiti
invoice-amount = Jumlah
invoice-discount = Diskaun
invoice-total = Jumlah besar
invoice-balance = Baki digunakan
invoice-left = Jumlah perlu dibayar
invoice-pdf = Muat turun sebagai PDF
invoices-title = Invois
invoices-search = Cari invois
invoices-any-status = Semua status
invoices-any-year = Semua tahun
invoices-year = Tahun
invoices-number = Nombor invois
invoices-number-column = Nombor
invoices-what = Untuk
invoices-show = Tunjukkan
invoices-all = Tunjukkan semua invois
invoices-none-found = Tiada invois yang sepadan.
invoices-none-here = Tiada invois di halaman ini.
invoices-count = { $count ->
   *[other] { $count } invois
 }
invoices-pages = Halaman
invoices-page = Halaman { $page } daripada { $pages }
invoices-newer = Lebih baharu
invoices-older = Lebih lama
invoice-unnumbered = Invois tanpa nombor
invoice-empty = Tiada
invoice-and-more = { $count ->
   *[other] { $first } dan { $count } lagi
 }
invoice-late = Lewat tempoh
invoice-paid-on = Dibayar pada
invoice-voided-on = Dibatalkan pada
invoice-subtotal = Subjumlah
invoice-credited = Dikreditkan
invoice-row-credited = { $amount } dikreditkan
credit-notes-title = Nota kredit
credit-off-invoice = Ditolak daripada invois ini
credit-refunded = Dibayar balik
credit-to-balance = Untuk invois anda yang seterusnya
credit-elsewhere = Diselesaikan dengan cara lain
invoice-paid-amount = Dibayar
invoice-pay = Log masuk dan bayar
invoice-receipt = Resit
payments-title = Pembayaran
payment-day = Tarikh
payment-with = Dibayar dengan
payment-succeeded = Dibayar
payment-processing = Sedang diproses
payment-canceled = Dibatalkan
payment-failed = Gagal
payment-no-method = Tiada kaedah pembayaran
refund-succeeded = Dibayar balik
refund-processing = Bayaran balik sedang diproses
refund-failed = Bayaran balik gagal
receipt = Resit untuk invois { $number }
receipt-paid = { $amount } dibayar
receipt-elsewhere = Pembayaran dibuat di luar halaman ini.
receipt-pdf = Muat turun resit sebagai PDF
upcoming-title = Invois seterusnya
upcoming-none-title = Tiada invois dirancang
upcoming-none = Setakat ini, langganan ini tidak menghasilkan invois lagi.
upcoming-charged = Invois ini akan dibayar dengan { $card }. Perubahan sebelum itu boleh mengubah jumlahnya.
upcoming-sent = Anda akan menerima invois pada masa itu. Invois perlu dibayar selewat-lewatnya { $date }.
line-trial = Percubaan percuma { $plan }
line-usage = { $plan }: penggunaan anda

### paper

paper-invoice = Invois
paper-receipt = Resit
paper-credit-note = Nota kredit
paper-number = Nombor
paper-period = Tempoh
paper-from = Daripada
paper-bill-to = Bil kepada
paper-quantity = Kuantiti
paper-unit-price = Harga seunit
paper-tax = Cukai
paper-pay-online = Lihat dan bayar dalam talian
paper-page = Halaman { $page } daripada { $pages }
paper-test-mark = UJIAN: dokumen ini bukan tuntutan bayaran
paper-discount = Diskaun
paper-subtotal = Subjumlah
paper-credited = Dikreditkan
paper-paid = Dibayar
paper-draft = Draf
paper-overdue = Lewat tempoh
paper-uncollectible = Tidak dapat dikutip

### leaving

leaving-title = Batalkan { $plan }
leaving-when-later = Tamat pada { $date }
leaving-when-trial = Percubaan anda tamat pada { $date }
leaving-when-now = Tamat serta-merta
leaving-when-after-pause = Tamat selepas jeda anda
leaving-stays = Sehingga itu semuanya kekal seperti sekarang.
leaving-stays-paused = Langganan kekal dijeda. Masa yang sudah anda bayar berjalan selepas jeda, kemudian langganan tamat.
leaving-no-charge = Anda tidak akan dicaj lagi untuknya.
leaving-usage = Penggunaan anda dibilkan sekarang: anda membayar { $amount }.
leaving-usage-later = Penggunaan anda sehingga itu dibilkan pada { $date }.
leaving-owed = Invois yang masih terbuka tetap perlu dibayar.
leaving-lost = Anda sudah membayar hingga { $date }. Bakinya tidak dibayar balik.
leaving-credit = Kredit untuk masa yang tidak anda gunakan
leaving-credit-later = Kredit ini ditolak daripada invois anda yang seterusnya dengan { $organization }.
leaving-schedule = Perubahan yang dirancang pada { $date } tidak akan berlaku.
leaving-button = Batalkan langganan
leaving-stay = Kembali tanpa membatalkan
leaving-undo-later = Anda boleh mengubah fikiran sehingga itu.
leaving-again-later = Anda boleh memulakannya semula pada bila-bila masa.
leaving-changed = Jumlahnya sudah berubah. Sila lihat semula.
offer-title = Atau kekal dengan harga lebih rendah
offer-coupon = { $discount } untuk { $plan }
offer-effect = Pembayaran anda yang seterusnya pada { $date } ialah { $then }, bukan { $now }.
offer-once = Untuk satu pembayaran.
offer-invoices = { $count ->
   *[other] Untuk { $count } pembayaran.
 }
offer-until = Sah hingga { $date }.
offer-forever = Sah selagi anda mengekalkan langganan anda.
offer-single = Anda boleh mengambilnya sekali.
offer-take = Ambil diskaun
offer-taken = Diskaun anda aktif, dan langganan anda diteruskan.
offer-pause-title = Atau berehat seketika
offer-pause-lead = Jeda langganan anda. Tiada caj sehingga langganan disambung semula.
offer-pause-go = Pilih jeda
left-later = { $plan } tamat pada { $date }
left-after-pause = { $plan } tamat selepas jeda anda
left-now = { $plan } sudah tamat
left-again = Mula semula
left-home = Ke pengebilan anda
left-done = Selesai
left-notice = Langganan anda sudah dibatalkan.
left-undo = Kekalkan langganan saya
survey-title = Mengapa anda berhenti?
survey-lead = { $organization } ingin tahu. Anda tidak perlu menjawab.
survey-legend = Sebab
survey-comment = Dengan kata-kata anda sendiri
survey-send = Hantar
survey-thanks = Terima kasih. { $organization } akan membacanya.
reason-customer-service = Khidmat pelanggan
reason-low-quality = Kualiti
reason-missing-features = Ada yang kurang
reason-other = Sebab lain
reason-switched-service = Saya menemui yang lain
reason-too-complex = Terlalu rumit
reason-too-expensive = Terlalu mahal
reason-unused = Saya tidak menggunakannya
keep-title = Kekalkan { $plan }
keep-lead = Langganan ini sepatutnya tamat pada { $date }. Kini langganan diteruskan.
keep-lead-paused = Langganan ini sepatutnya tamat selepas jeda anda. Kini langganan diteruskan.
keep-next = Pembayaran seterusnya
keep-button = Kekalkan langganan saya
keep-leave = Kembali tanpa mengubah apa-apa
keep-done = Langganan anda diteruskan.

### pausing

pausing-title = Jeda { $plan }
pausing-lead = Tiada caj semasa langganan anda dijeda, dan masa yang sudah anda bayar tetap disimpan.
pausing-legend = Berapa lama?
pausing-choice = { $length }, hingga { $date }
pausing-choice-open = Sehingga saya menyambungnya semula
pausing-continue = Teruskan
pausing-choose = Pilih tempohnya.
pausing-confirm-until = Jeda hingga { $date }
pausing-confirm-open = Jeda sehingga anda menyambungnya semula
pausing-from = Dijeda mulai
pausing-until = Disambung semula pada
pausing-by-you = Apabila anda menyambungnya semula di sini
pausing-charged = Caj semasa jeda
pausing-nothing = Tiada
pausing-kept = Masa berbayar yang disimpan
pausing-next = Pembayaran seterusnya
pausing-no-next = Tiada pembayaran akan datang.
pausing-open-next = Pembayaran seterusnya dibuat apabila masa yang disimpan habis selepas anda menyambung semula.
pausing-trial-kept = Masa percubaan yang disimpan
pausing-button = Jeda langganan
pausing-button-change = Tukar jeda
pausing-done = Langganan anda dijeda.
pausing-changed = Jeda anda sudah ditukar.
pausing-is-until = Langganan dijeda hingga { $date }.
pausing-is-open = Langganan dijeda sehingga anda menyambungnya semula.
pausing-will = Langganan akan dijeda pada { $date }.
pausing-change-legend = Tukar kepada
pausing-leave = Kembali tanpa menjeda
pausing-stay = Kembali tanpa menukarnya
pausing-ending = Langganan ini akan tamat, jadi ia tidak boleh dijeda. Kekalkannya dahulu.
pausing-none = { $organization } tidak menawarkan jeda buat masa ini.
resuming-title = Sambung semula { $plan }
resuming-lead = Langganan diteruskan hari ini.
resuming-charged = Dicaj hari ini
resuming-button = Sambung semula langganan
resuming-pay = Bayar { $amount } dan sambung semula
resuming-done = Langganan anda diteruskan.
resuming-off-title = Batalkan jeda { $plan }
resuming-off-lead = Langganan ini sepatutnya dijeda pada { $date }. Kini langganan diteruskan tanpa jeda.
resuming-off-button = Batalkan jeda
resuming-off-done = Jeda anda sudah dibatalkan.

### reactivating

reactivating-title = Mula semula { $plan }
reactivating-lead = Langganan ini tamat pada { $date }. Langganan bermula semula hari ini.
reactivating-charged = Dicaj hari ini
reactivating-invoiced = Diinvois hari ini
reactivating-next = Pembayaran seterusnya
reactivating-with = Dibayar dengan
reactivating-add = Tambah kaedah pembayaran
reactivating-pay = Bayar { $amount } dan mula
reactivating-button = Mula semula
reactivating-leave = Kembali tanpa memulakan
reactivating-changed = Jumlahnya sudah berubah. Sila lihat semula.
reactivating-done = Langganan anda berjalan semula.
reactivating-unpaid = Langganan anda bermula sebaik sahaja dibayar.
reactivating-gone = { $plan } tidak lagi dijual seperti yang anda ada dahulu. Hubungi { $organization }.

### methods

methods-title = Kaedah pembayaran
methods-none = Anda belum mempunyai kaedah pembayaran.
methods-add = Tambah kad
methods-default-mark = Lalai
methods-expired-mark = Tamat tempoh
methods-soon-mark = Hampir tamat tempoh
methods-expires = Sah hingga { $date }
methods-expired-since = Tamat tempoh { $date }. Kemas kini atau tambah kad lain.
methods-pays = Membayar { $plans }
methods-pays-nothing = Tidak membayar apa-apa buat masa ini
methods-unpaid = Belum ada yang membayar { $plans }. Tambah kad atau pilih satu.
methods-a-plan = Langganan anda
methods-make-default = Jadikan lalai
methods-choose = Pilih langganan
methods-edit = Kemas kini
methods-remove = Buang
methods-default-title = Jadikan { $card } kaedah lalai anda?
methods-default-lead = Kaedah lalai anda membayar semua yang tiada kad sendiri, sekarang dan pada masa hadapan.
methods-default-plans = Langganan yang berpindah ke kad ini
methods-default-keep = Langganan yang tidak anda pilih kekal dengan kadnya hari ini.
methods-default-button = Jadikan lalai
methods-default-done = Kaedah pembayaran lalai anda sudah ditukar.
methods-default-already = Ini sudah menjadi kaedah lalai anda.
methods-plans-title = Apa yang dibayar oleh { $card }
methods-plans-legend = Langganan yang dibayar oleh kad ini
methods-plans-now = Kini dibayar dengan { $card }
methods-plans-now-nothing = Belum ada yang membayarnya
methods-plans-none = Anda tiada langganan berjalan yang dibayar dengan kad.
methods-plans-as-default = Sebagai kaedah lalai anda, kad ini membayar { $plans }. Untuk menukarnya, pilih kad lain untuk langganan itu.
methods-plans-back = Langganan yang tidak anda pilih kembali kepada kad lalai anda.
methods-plans-button = Simpan
methods-plans-done = Disimpan. Langganan anda dibayar seperti pilihan anda.
methods-remove-title = Buang { $card }?
methods-remove-free = Kad ini tidak membayar apa-apa buat masa ini.
methods-remove-falls-back = { $plans } akan dibayar dengan { $card } sebagai ganti.
methods-remove-needed = Kad ini membayar { $plans }, dan tiada penggantinya. Pilih kad lain untuk itu dahulu.
methods-remove-needed-add = Tambah kad lain
methods-remove-needed-choose = Pilih kad lain
methods-remove-final = Kami memadamkan data kad ini. Anda boleh menambahnya semula pada bila-bila masa.
methods-remove-button = Buang kad
methods-remove-keep = Kekalkan
methods-remove-done = Kad sudah dibuang.
methods-edit-title = Kemas kini { $card }
methods-edit-lead = Mendapat kad baharu dengan nombor yang sama? Tukar di sini apa yang tercetak padanya.
methods-edit-button = Simpan
methods-edit-done = Kad sudah dikemas kini.
methods-field-number = Nombor kad
methods-field-expiry = Tarikh tamat tempoh
methods-field-expiry-hint = Bulan dan tahun, seperti 08/30
methods-field-cvc = Kod keselamatan
methods-field-cvc-hint = Tiga atau empat digit di sebelah tandatangan, atau di bahagian hadapan
methods-field-name = Nama pada kad
methods-field-line1 = Jalan dan nombor
methods-field-line2 = Alamat tambahan
methods-field-city = Pekan atau bandar
methods-field-state = Negeri atau wilayah
methods-field-postal = Poskod
methods-wrong-number = Semak nombor kad.
methods-wrong-cvc = Kod keselamatan mempunyai tiga atau empat digit.
methods-not-test = Ini bukan kad ujian. Gunakan salah satu nombor di bawah, jangan sekali-kali kad sebenar.
methods-add-test = Mod ujian menerima kad ujian sahaja. Sebarang tarikh akan datang dan sebarang kod keselamatan boleh digunakan.
methods-add-future = Guna untuk pembayaran akan datang
methods-add-future-hint = Kad ini menjadi kaedah lalai anda.
methods-add-plans = Langganan yang dibayarnya mulai sekarang
methods-add-button = Tambah kad
methods-added = Kad sudah ditambah.
methods-add-busy = Bank anda memerlukan masa. Kad akan muncul di sini apabila bank sudah menjawab.
methods-test-cards = Kad ujian
methods-test-number = Nombor
methods-test-outcome = Apa yang berlaku
methods-test-succeeds = Berjaya
methods-test-declined = Ditolak
methods-test-funds = Ditolak: wang tidak mencukupi
methods-test-expired = Ditolak: tamat tempoh
methods-test-cvc = Ditolak: kod keselamatan salah
methods-test-processing = Ditolak: bank mengalami masalah
methods-test-later = Kad ditambah, dan pembayaran ditolak
methods-test-asks = Bank meminta pengesahan anda
methods-test-asks-in-vain = Bank meminta pengesahan anda, kemudian menolak
methods-saved-title = { $card } sudah ditambah
methods-saved-pays = Mulai sekarang kad ini membayar { $plans }.
methods-saved-default = Ini kaedah lalai anda: kad ini membayar semua yang tiada kad sendiri.
methods-saved-only = Kad ini sedia apabila anda memerlukannya.
methods-saved-owed = Masih terbuka
methods-saved-pay = Bayar { $amounts } sekarang
methods-saved-later = Bukan sekarang
methods-saved-done = Selesai
methods-nowhere-title = Kad belum boleh ditambah di sini
methods-nowhere-lead = { $organization } belum menyediakan pembayaran kad di halaman ini. Hubungi mereka untuk menukar cara anda membayar.
methods-page-lead = Anda memasukkan kad di halaman penyedia pembayaran kami. Kami tidak pernah melihat nombornya.
methods-page-button = Teruskan

### paying

paying-title = Bayar invois { $number }
paying-all-title = Bayar yang masih terbuka
paying-with = Bayar dengan
paying-button = Bayar { $amount }
paying-total = Jumlah semua
paying-one = Bayar yang ini sahaja
paying-no-card = Anda belum mempunyai kad untuk membayar.
paying-add-card = Bayar dengan kad lain
paying-changed = Jumlahnya sudah berubah. Sila lihat semula.
paying-last-try = Percubaan terakhir tidak berjaya. { $reason }
paying-waits = Bank anda mahu anda mengesahkan pembayaran ini.
paying-confirm = Sahkan
paying-busy = Pembayaran ini sedang diproses. Lihat semula sebentar lagi.
paying-nothing = Tiada yang terbuka. Terima kasih!
paying-done = Sudah dibayar. Terima kasih!
paying-already = Invois ini sudah dibayar.
paying-results = Pembayaran anda
paying-state-paid = Dibayar
paying-state-failed = Tidak dibayar
paying-state-busy = Sedang diproses
paying-state-waits = Menunggu anda
paying-receipt = Invois dan resit
paying-try-again = Cuba lagi

### challenge

challenge-title = Bank anda bertanya
challenge-payment = { $organization } ingin mengambil { $amount } daripada { $card }. Adakah ini betul?
challenge-setup = { $organization } ingin menyimpan { $card } untuk pembayaran kemudian. Adakah ini betul?
challenge-card = kad anda
challenge-test = Mod ujian: tiada bank ditanya. Pilih jawapan yang akan diberikan oleh bank.
challenge-approve = Luluskan
challenge-decline = Tolak
challenge-leave-payment = Untuk membayar { $amount }, sahkan di bank anda bahawa ini memang anda.
challenge-leave-setup = Pergi ke penyedia pembayaran kami untuk menyelesaikannya.
challenge-leave = Teruskan
challenge-returned = Saya sudah kembali
challenge-pending = Di sana belum selesai. Teruskan dari tempat anda berhenti.
challenge-failed = Bank anda tidak dapat mengesahkan bahawa itu anda, jadi tiada apa-apa dicaj.
challenge-failed-card = Bank anda tidak dapat mengesahkan bahawa itu anda, jadi kad tidak ditambah.
challenge-over = Ini sudah dijawab.

### details

details-lead = Invois anda dibuat dengan butiran ini.
details-save = Simpan
details-saved = Butiran anda sudah disimpan.
details-change-name = Tukar nama anda
details-change-email = Tukar alamat e-mel anda
details-change-phone = Tukar nombor telefon anda
details-change-address = Tukar alamat pengebilan
details-change-shipping = Tukar alamat penghantaran
details-change-tax-ids = Tukar nombor cukai anda
details-name-title = Nama anda
details-name-lead = Nama orang atau perniagaan, seperti yang tertera pada invois.
details-phone-title = Nombor telefon anda
details-phone-fault = Ini tidak kelihatan seperti nombor telefon. Mulakan dengan + dan kod negara anda.
emails-title = Alamat e-mel anda
emails-current = Alamat anda ialah { $email }.
emails-no-mail = { $organization } menukarnya untuk anda: sila hubungi mereka.
emails-new = Alamat e-mel baharu
emails-hint = Kami menghantar kod ke alamat itu. Alamat anda bertukar selepas anda memasukkan kod.
emails-send = Hantar kod
emails-same = Ini sudah menjadi alamat anda.
emails-code-title = Masukkan kod
emails-code-lead = { $count ->
   *[other] Kami menghantar kod 8 digit ke { $email }. Kod ini sah selama { $count } minit.
 }
emails-code = Kod
emails-confirm = Tukar alamat saya
emails-again = Hantar kod lain
emails-other = Guna alamat lain
emails-sent-again = Kod lain sedang dihantar.
emails-wrong-code = Kod ini tidak betul, atau sudah tamat. Semak semula, atau minta yang lain.
emails-expired = Kod sudah tamat. Mulakan semula dengan alamat baharu anda.
emails-changed = Alamat e-mel anda sudah ditukar. Anda dilog keluar dari semua tempat lain.

### addresses

addresses-title = Alamat pengebilan
addresses-shipping-title = Alamat penghantaran
addresses-addressee = Penerima
addresses-country = Negara atau wilayah
addresses-choose-country = Pilih negara
addresses-choose = Pilih
addresses-switch = Guna negara ini
addresses-line1 = Alamat jalan
addresses-line2 = Apartmen, tingkat, bangunan
addresses-city = Bandar
addresses-town = Pekan atau bandar
addresses-suburb = Pinggir bandar atau pekan
addresses-district = Daerah
addresses-postal-code = Poskod
addresses-postcode = Poskod
addresses-zip = Kod ZIP
addresses-pin = Kod PIN
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Kawasan
addresses-county = Kaunti
addresses-department = Jabatan wilayah
addresses-emirate = Emiriah
addresses-governorate = Kegabenoran
addresses-island = Pulau
addresses-parish = Parish
addresses-prefecture = Prefektur
addresses-province = Provinsi
addresses-region = Wilayah
addresses-state = Negeri
addresses-code-fault = { $count ->
   *[other] Kod ini memerlukan { $count } digit.
 }
addresses-order-title = Alamat langganan ini
addresses-order-lead = Tanpa alamat sendiri, langganan menggunakan alamat anda.
addresses-order-billing = Alamat pengebilan langganan ini
addresses-order-delivery = Alamat penghantaran langganan ini
addresses-order-usual = Guna alamat biasa saya

### tax-ids

tax-ids-title = Nombor cukai
tax-ids-lead = Nombor ini tertera pada invois anda yang seterusnya.
tax-ids-add = Tambah nombor cukai
tax-ids-type = Negara dan jenis
tax-ids-value = Nombor
tax-ids-hint = Ruang, titik dan sengkang tidak menjadi masalah.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (seperti { $example })
tax-ids-unknown = Lain-lain
tax-ids-remove = Buang
tax-ids-added = Nombor cukai sudah ditambah.
tax-ids-removed = Nombor cukai sudah dibuang.

### privacy

privacy-title = Data anda
privacy-copy = Salinan data anda
privacy-copy-lead = Semua yang disimpan tentang anda di sini, sebagai fail yang boleh dibaca oleh program lain (JSON).
privacy-download = Muat turun data saya
privacy-erase = Pemadaman data
privacy-erase-lead = Anda boleh meminta supaya data anda dipadamkan.
privacy-erase-ask = Minta pemadaman
privacy-erase-title = Minta supaya data anda dipadamkan
privacy-erase-who = { $organization } melaksanakannya dan mungkin menghubungi anda dahulu.
privacy-erase-what = Langganan anda tamat, anda dilog keluar dari semua tempat, dan butiran serta kaedah pembayaran anda dipadamkan.
privacy-erase-kept = { $count ->
   *[other] Invois dan pembayarannya disimpan selama { $count } tahun, kerana dikehendaki oleh undang-undang.
 }
privacy-erase-send = Minta pemadaman
privacy-asked = Anda meminta { $organization } pada { $date } supaya memadamkan data anda.
privacy-sent = Permintaan anda sedang dihantar.

### problems

bad-request = Kami tidak memahami permintaan itu
bad-request-advice = Sebahagian alamat atau borang tidak seperti sepatutnya. Kembali dan cuba lagi.
stranger = Permintaan itu tidak datang dari halaman ini
stranger-advice = Demi keselamatan anda, permintaan itu tidak dilaksanakan. Kembali, muat semula halaman dan cuba lagi.
switched-off = Ini tidak ditawarkan di sini
switched-off-advice = { $organization } belum menghidupkan fungsi ini. Hubungi mereka jika anda memerlukannya.
refused = Itu tidak boleh dilakukan sekarang
not-found = Tiada halaman di sini
not-found-advice = Alamat mungkin salah taip, atau halaman mungkin sudah dialihkan. Gunakan pautan daripada syarikat yang anda bayar.
wrong-method = Halaman ini tidak boleh digunakan dengan cara itu
wrong-method-advice = Tiada apa-apa berubah. Kembali dan gunakan butang di halaman.
timed-out = Itu mengambil masa terlalu lama
timed-out-advice = Tiada apa-apa berubah. Semak sambungan anda dan cuba lagi.
too-large = Itu terlalu besar
too-large-advice = Tiada apa-apa berubah. Pendekkan dan cuba lagi.
too-many = Sila tunggu sebentar
too-many-advice = Terlalu banyak permintaan datang dari sambungan anda. Tunggu seminit dan cuba lagi.
offline-title = Anda di luar talian
offline-lead = Halaman ini memerlukan internet. Semak sambungan anda, kemudian cuba lagi.
offline-note = Apa yang anda hantar terakhir mungkin telah sampai. Anda akan melihatnya di sini setelah bersambung.
broken = Ada masalah di pihak kami
broken-advice = Ini bukan disebabkan oleh anda. Cuba lagi sebentar lagi. Jika masih berlaku, beritahu syarikat yang anda bayar dan berikan rujukan di bawah.
unavailable = Kami akan kembali sebentar lagi
unavailable-advice = Halaman ini sibuk atau sedang diselenggara. Cuba lagi sebentar lagi.

### root

root-title = Ini ialah pelayan pengebilan
root-customer = Adakah anda pelanggan? Gunakan pautan daripada syarikat yang anda bayar.
root-operator = Adakah anda mengendalikan pelayan ini? Pelayan berfungsi. Perintah ini mencipta organisasi berserta kunci untuk halaman pengebilannya:
root-reference = Rujukan API

### refusals

refusal-general = Ini tidak boleh dilakukan. Hubungi { $organization }.
refusal-busy = Permintaan terakhir anda masih diproses. Tunggu sebentar dan lihat semula.
refusal-declined = Kad ditolak. Cuba kad lain atau tanya bank anda.
refusal-insufficient-funds = Kad ditolak: wang tidak mencukupi. Cuba kad lain.
refusal-expired-card = Kad ditolak: sudah tamat tempoh. Cuba kad lain.
refusal-wrong-cvc = Kad ditolak: kod keselamatan salah. Semak dan cuba lagi.
refusal-processing-error = Bank mengalami masalah. Cuba lagi sebentar lagi, atau dengan kad lain.
refusal-authentication = Bank anda mahu anda mengesahkan pembayaran ini.
refusal-too-many-attempts = Terlalu banyak percubaan. Tunggu seketika dan cuba lagi.
refusal-in-use = Ini masih digunakan dan tidak boleh dibuang.
obstacle-subscription-over = Langganan ini sudah tamat.
obstacle-subscription-runs = Langganan ini belum tamat.
obstacle-subscription-incomplete = Invois pertama langganan ini belum dibayar. Bayar dahulu.
obstacle-nothing-to-undo = Langganan ini tiada penamatan yang boleh dibatalkan.
obstacle-already-ending = Langganan ini memang akan tamat.
obstacle-already-paused = Langganan ini sudah dijeda.
obstacle-not-paused = Langganan ini tidak dijeda.
obstacle-subscription-overdue = Ada invois langganan ini yang lewat tempoh. Bayar dahulu.
obstacle-subscription-paused = Langganan ini dijeda. Sambung semula dahulu.
obstacle-has-schedule = Perubahan langganan ini sudah dirancang. Batalkannya dahulu, atau hubungi { $organization }.
obstacle-last-item = Langganan memerlukan sekurang-kurangnya satu item.
obstacle-invoice-not-open = Invois ini tidak terbuka lagi.
obstacle-invoice-paid = Invois ini sudah dibayar.
obstacle-no-payment-method = Tiada kaedah pembayaran untuk membayar. Tambah satu dahulu.
obstacle-last-payment-method = Langganan berjalan dibayar dengannya. Pilih kaedah pembayaran lain untuk langganan itu dahulu.
obstacle-payment-over = Pembayaran ini sudah tamat.
obstacle-setup-over = Kad ini sudah ditambah atau sudah dibatalkan.
obstacle-no-gateway = { $organization } belum boleh menerima pembayaran di sini. Hubungi mereka.
obstacle-offer-taken = Anda sudah pernah mengambil tawaran ini.
obstacle-discount-runs = Sudah ada diskaun yang berjalan.
obstacle-too-many = Bilangannya sudah mencapai had.
rule-required = Sila isi ini.
rule-too-long = { $count ->
   *[other] Paling banyak { $count } aksara.
 }
rule-too-short = { $count ->
   *[other] Sekurang-kurangnya { $count } aksara.
 }
rule-range = Nilai ini mestilah dari { $min } hingga { $max }.
rule-character = Ada aksara yang tidak boleh digunakan di sini.
rule-email = Ini tidak kelihatan seperti alamat e-mel.
rule-choice = Pilih satu daripada senarai.
rule-taken = Ini sudah digunakan.
rule-missing = Ini sudah tiada. Pilih yang lain.
rule-expired = Ini sudah tamat tempoh.
rule-used-up = Ini sudah mencapai had penggunaan.
rule-first-time-only = Ini untuk pelanggan baharu sahaja.
rule-once-per-customer = Ini boleh digunakan sekali sahaja, dan anda sudah menggunakannya.
rule-below-minimum = Jumlahnya terlalu kecil untuk ini.
rule-not-applicable = Ini tidak sesuai dengan langganan anda.
rule-tax-id = Ini tidak kelihatan seperti nombor jenis itu. Semak jika ada kesilapan taip.
rule-expiry = Semak bulan dan tahun.
rule-card-number = Nombor kad tidak patut ditulis di sini.
rule-weak-password = Kata laluan ini terlalu mudah diteka. Pilih yang lebih panjang atau lebih jarang digunakan.
rule-wrong-password = Ini bukan kata laluan anda.
rule-invalid = Sila semak ini.

### mails

mail-code-subject = Kod log masuk anda untuk { $merchant }
mail-code-lead = Masukkan kod ini untuk log masuk ke halaman pengebilan anda di { $merchant }:
mail-code-life = { $minutes ->
   *[other] Kod ini boleh digunakan sekali, dalam { $minutes } minit akan datang.
 }
mail-code-ignore = Jika anda tidak memintanya, abaikan e-mel ini. Tiada sesiapa boleh log masuk tanpa kod ini.
mail-link-subject = Pautan log masuk anda untuk { $merchant }
mail-link-lead = Gunakan pautan ini untuk log masuk ke halaman pengebilan anda di { $merchant }.
mail-link-button = Log masuk
mail-link-life = { $minutes ->
   *[other] Pautan ini boleh digunakan sekali, dalam { $minutes } minit akan datang.
 }
mail-link-ignore = Jika anda tidak memintanya, abaikan e-mel ini. Tiada sesiapa boleh log masuk tanpa pautan ini.
mail-reset-subject = Tetapkan kata laluan baharu untuk { $merchant }
mail-reset-lead = Gunakan pautan ini untuk menetapkan kata laluan baharu bagi halaman pengebilan anda di { $merchant }.
mail-reset-button = Tetapkan kata laluan baharu
mail-reset-ignore = Jika anda tidak memintanya, abaikan e-mel ini. Kata laluan anda tidak berubah.
mail-proof-subject = Sahkan alamat e-mel anda untuk { $merchant }
mail-proof-lead = Masukkan kod ini untuk menggunakan alamat e-mel ini dengan { $merchant }:
mail-proof-ignore = Jika anda tidak memintanya, abaikan e-mel ini. Tiada apa-apa berubah.
mail-email-subject = Alamat e-mel anda sudah ditukar
mail-email-old = Alamat e-mel akaun pengebilan anda di { $merchant } ditukar pada { $date }. E-mel tidak lagi dihantar ke alamat ini.
mail-email-new = Ini kini alamat e-mel akaun pengebilan anda di { $merchant }.
mail-method-subject = Kaedah pembayaran ditambah
mail-method-lead = { $brand } berakhir dengan { $last4 } ditambah pada akaun pengebilan anda di { $merchant } pada { $date }.
mail-method-card = Kad berakhir dengan { $last4 } ditambah pada akaun pengebilan anda di { $merchant } pada { $date }.
mail-cancelled-subject = Langganan anda sudah dibatalkan
mail-cancelled-later = Anda membatalkan { $plan }. Anda boleh menggunakannya hingga { $date }.
mail-cancelled-undo = Berubah fikiran? Sehingga itu anda boleh membatalkan tindakan ini di halaman pengebilan anda.
mail-cancelled-now = Anda membatalkan { $plan }. Langganan ini sudah tamat.
mail-portal-button = Buka halaman pengebilan anda
mail-not-you = Jika ini bukan anda, hubungi { $merchant } dengan segera.
mail-not-you-at = Jika ini bukan anda, hubungi { $merchant } dengan segera: { $email }
