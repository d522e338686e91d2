### general

percent = { $number }%
title = { $page } · { $organization }
billing = Penagihan
test-mode = Mode uji
test-mode-note = Tidak ada yang ditagih di sini.
skip = Langsung ke isi halaman
policies = Kebijakan
privacy = Kebijakan privasi
terms = Ketentuan layanan
refunds = Kebijakan pengembalian dana
return-to = Kembali ke { $organization }
sign-out = Keluar
language = Bahasa
language-change = Ubah bahasa
contact = Hubungi kami
contact-lead = { $organization } menjawab pertanyaan tentang penagihan Anda di sini.
not-given = Tidak diisi
back = Kembali
home = Penagihan Anda
navigation = Penagihan Anda
reference = Referensi
errors-title = { $count ->
   *[other] { $count } hal perlu diperiksa lagi
 }
field-again = Demi keamanan Anda, isian ini tidak disimpan. Silakan masukkan lagi.
optional = opsional

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

price-daily = { $amount } per hari
price-weekly = { $amount } per minggu
price-monthly = { $amount } per bulan
price-yearly = { $amount } per tahun
price-every = { $amount } setiap { $interval }
price-once = { $amount } satu kali
price-metered = { $amount } sesuai pemakaian
price-tiers = Harga menurut jumlah

### notices

notice-stale = Halaman ini sudah tidak terbaru. Silakan coba lagi.

### flows

flow-done = Selesai
flow-done-lead = Anda dapat menutup halaman ini.

### portal

portal-headline = Penagihan Anda di { $organization }
portal-use-link = Gunakan tautan yang dikirim { $organization } kepada Anda
portal-use-link-more = Penagihan Anda dibuka dengan tautan pribadi. Cari tautan itu di akun Anda di { $organization } atau dalam pesan dari mereka.
portal-use-link-once = Tautan berlaku satu kali dan selama beberapa menit. Jika tautan Anda sudah berakhir, mintalah yang baru.
portal-closed = { $organization } menampilkan penagihan Anda di dalam akun Anda di sana.
link-title = Penagihan Anda sudah siap
link-lead = { $organization } membuat tautan ini khusus untuk Anda. Tautan ini berlaku satu kali.
link-button = Buka penagihan saya
link-note = Dengan membukanya, Anda masuk di perangkat ini. Keluarlah setelah selesai.
ended-title = Tautan ini sudah berakhir
ended-lead = Tautan ke halaman penagihan berlaku satu kali dan selama lima menit, agar tidak ada orang lain yang dapat memakai tautan Anda.
ended-step-back = Kembali ke tempat Anda menemukan tautan itu: akun Anda atau pesan yang memuatnya.
ended-step-ask = Minta tautan baru di sana.
ended-step-open = Buka dalam waktu lima menit.
signed-out = Anda sudah keluar
signed-out-close = Anda dapat menutup jendela ini.
signed-out-lead = Anda dapat menutup jendela ini. Untuk kembali, gunakan tautan baru dari { $organization }.

### signing in

sign-in-title = Masuk
sign-in-email = Alamat email
sign-in-username = Alamat email atau nama pengguna
sign-in-password = Kata sandi
sign-in-password-hint = Kosongkan untuk menerima kode melalui email.
sign-in-code-note = Kami mengirimkan kode untuk masuk. Anda tidak memerlukan kata sandi.
sign-in-continue = Lanjutkan
sign-in-send = Kirim kode
sign-in-forgotten = Lupa kata sandi?
sign-in-wrong-password = Nama atau kata sandi tidak benar.
sign-in-needs-password = Masukkan kata sandi Anda.
sign-in-wait = { $minutes ->
   *[other] Permintaan ini terlalu sering. Gunakan email terbaru yang Anda terima, atau coba lagi dalam { $minutes } menit.
 }
code-title = Periksa email Anda
code-lead = Jika { $email } milik pelanggan { $organization }, kode sedang dikirim ke alamat itu.
code-field = Kode dari email
code-hint = Delapan angka. Kode berlaku sepuluh menit, di browser ini.
code-enter = Masuk
code-wrong = Kode ini tidak berlaku. Periksa kembali, atau minta yang baru.
code-resend = Kirim kode baru
code-other = Gunakan alamat lain
code-sent = Kode baru sedang dikirim. Kode lama tidak berlaku lagi.
choose-title = Penagihan siapa yang ingin Anda lihat?
choose-lead = Alamat Anda terdaftar pada beberapa pelanggan { $organization }.
choose-legend = Pelanggan
choose-unnamed = Nama tidak diisi
choose-since = Pelanggan sejak { $date }
choose-plans = { $count ->
   *[other] { $count } langganan berjalan
 }
choose-no-plan = Tidak ada langganan berjalan
choose-needed = Pilih salah satu.
forgotten-title = Buat kata sandi baru
forgotten-lead = Kami mengirimkan tautan untuk membuatnya.
forgotten-send = Kirim tautan
forgotten-sent = Jika { $organization } mengenal nama ini dan nama ini memiliki kata sandi, tautan sedang dikirim ke alamat emailnya. Tautan berlaku satu jam.
password-title = Kata sandi Anda
password-current = Kata sandi saat ini
password-new = Kata sandi baru
password-new-hint = Minimal delapan karakter. Lebih panjang lebih baik.
password-save = Simpan kata sandi
password-first = Anda belum memiliki kata sandi. Dengan kata sandi, Anda dapat masuk sebagai { $email } tanpa menunggu kode.
password-first-no-email = Kata sandi memerlukan alamat email. Tambahkan dahulu alamat Anda pada data Anda.
password-others = Anda akan dikeluarkan dari semua tempat lain.
notice-password = Kata sandi Anda sudah disimpan.
notice-password-reset = Kata sandi baru Anda sudah disimpan. Masuklah dengan kata sandi itu.
confirm-title = Apakah ini Anda?
confirm-lead = Demi keamanan akun Anda, tunjukkan sekali lagi siapa Anda.
confirm-send = Kirim kode ke { $email }
confirm-code-lead = Kode sedang dikirim ke { $email }.
confirm-or-password = Atau masukkan kata sandi Anda
confirm-button = Konfirmasi
confirm-no-way = Kami tidak dapat mengirimkan kode. Buka penagihan Anda dengan tautan baru dari { $organization }, lalu Anda dapat melakukan ini selama sepuluh menit.
sessions-title = Tempat Anda masuk
sessions-lead = Jika ada yang tidak Anda kenal, keluarkan dan ubah kata sandi Anda jika Anda memilikinya.
sessions-this = Browser ini
sessions-unknown = Browser tidak dikenal
sessions-seen = Terakhir terlihat: { $time }
sessions-by-link = Masuk dengan tautan dari { $organization }: { $time }
sessions-by-email = Masuk melalui email: { $time }
sessions-by-password = Masuk dengan kata sandi Anda: { $time }
sessions-by-site = Masuk di { $organization }: { $time }
sessions-end = Keluarkan
sessions-end-others = Keluar dari semua tempat lain
sessions-end-all = Keluar dari semua tempat
notice-link-ended = Tautan itu sudah berakhir. Silakan masuk di sini.
notice-session-ended = Browser itu sudah dikeluarkan.
notice-sessions-ended = Anda sudah keluar dari semua tempat lain.

### home

hello = Halo, { $name }
hello-nobody = Halo
signed-in-as = Masuk sebagai { $email }
details = Data penagihan
name = Nama
email = Email
phone = Telepon
address = Alamat penagihan
shipping = Alamat pengiriman
home-plans = Langganan Anda
home-no-plans = Saat ini Anda tidak memiliki langganan di sini.
home-more-plans = Langganan lainnya
home-ended = Langganan yang berakhir
home-balance = Saldo
home-credit = Anda memiliki kredit sebesar { $amount }. Kredit ini membayar faktur Anda berikutnya.
home-debt = { $amount } akan ditambahkan ke faktur Anda berikutnya.
home-methods = Metode pembayaran
home-no-methods = Anda belum menyimpan metode pembayaran.
home-methods-more = { $count ->
   *[other] dan { $count } metode pembayaran lain
 }
home-methods-no-default = { $count ->
   *[other] Anda sudah menyimpan { $count } metode pembayaran. Belum ada yang menjadi metode utama Anda.
 }
home-methods-manage = Kelola metode pembayaran
home-details-change = Ubah data
home-tax-ids = Nomor pajak
home-no-invoices = Belum ada faktur.
home-all-invoices = Semua faktur
home-further = Halaman lainnya
home-sessions = Tempat Anda masuk
home-password = Kata sandi Anda
home-privacy = Data Anda

owed-now = { $amount } harus dibayar sekarang
owed-now-several = Beberapa faktur harus dibayar sekarang
owed-open = { $amount } perlu dibayar
owed-open-several = Beberapa faktur perlu dibayar
owed-all = Lihat semua faktur terbuka
owed-late = Faktur ini lewat jatuh tempo.
owed-not-yet = Faktur ini belum dibayar.
owed-processing = Pembayaran Anda sedang diproses.
owed-retry = Kami akan mencoba lagi pada { $date }.
owed-pay = Bayar { $amount }
owed-pay-all = Bayar semuanya
owed-confirm = Konfirmasi pembayaran

plan-nameless = Langganan
plan-quantity = × { $quantity }
plan-active = Aktif
plan-trial-until = Uji coba gratis hingga { $date }
plan-paused = Dijeda
plan-paused-until = Dijeda hingga { $date }
plan-pauses-on = Dijeda mulai { $date }
plan-ends-on = Berakhir pada { $date }
plan-ended = Berakhir
plan-ended-on = Sudah berakhir pada { $date }
plan-past-due = Pembayaran gagal
plan-unpaid = Belum dibayar
plan-incomplete = Menunggu pembayaran pertama
plan-on-hold = Ditahan: tidak ada metode pembayaran
plan-next-payment = Pembayaran berikutnya
plan-next-invoice = Faktur berikutnya
plan-next-lines = Lihat rinciannya
plan-next-plus-use = Pemakaian Anda akan ditambahkan.
plan-next-due = Harus dibayar paling lambat { $date }
plan-discount = Diskon
plan-discount-until = Hingga { $date }
plan-later = Perubahan terjadwal
plan-paid-with = Dibayar dengan
plan-paid-with-change = Ubah
plan-paid-with-default = Metode utama Anda
plan-paid-by-invoice = Anda membayar setiap faktur
plan-no-method = Tidak ada metode pembayaran
plan-card-expired = Kartu ini sudah kedaluwarsa. Gunakan kartu lain agar pembayaran berikutnya berhasil.
plan-card-expires = Kartu ini kedaluwarsa sebelum pembayaran Anda berikutnya. Gunakan kartu lain sebelum itu.
plan-needs-method = Tambahkan metode pembayaran agar pembayaran berikutnya berhasil.
plan-until-end = Anda dapat memakainya hingga { $date }.
plan-paused-note = Anda tidak membayar apa pun selama dijeda.
plan-change = Ubah langganan
plan-pause = Jeda
plan-resume = Lanjutkan
plan-address = Alamat
plan-cancel = Batalkan langganan
plan-keep = Pertahankan langganan
plan-unschedule = Urungkan perubahan terjadwal
plan-reactivate = Mulai lagi
plan-add-method = Tambah metode pembayaran
discount-plain = Diskon { $off }
discount-named = { $name } (diskon { $off })
card-of-brand = { $brand } berakhiran { $last4 }
card-plain = Kartu berakhiran { $last4 }

### plans

plans-title = Ubah langganan Anda
plans-interval = Seberapa sering Anda ingin membayar?
plans-daily = Harian
plans-weekly = Mingguan
plans-monthly = Bulanan
plans-yearly = Tahunan
plans-every = Setiap { $interval }
plans-choose = Pilih langganan
plans-current = Langganan Anda
plans-stays = { $plan } tetap seperti sekarang. { $organization } tidak menawarkan pilihan lain untuk ini di sini.
plans-quantity = Jumlah
plans-quantity-range = Dari { $min } hingga { $max }
plans-quantity-least = { $min } atau lebih
plans-quantity-form = Tulis bilangan bulat.
plans-quantity-fixed = Jumlah pada langganan ini tidak dapat diubah di sini.
plans-code = Kode promo
plans-code-unknown = Kami tidak mengenal kode ini. Periksa apakah ada salah ketik.
plans-code-used = Anda sudah mendapat diskon ini.
plans-choose-one = Pilih langganan.
plans-twice = Bagian lain dari langganan Anda sudah memuat ini. Pilih yang lain.
plans-continue-note = Belum ada yang berubah. Halaman berikutnya menampilkan persis berapa yang Anda bayar.
plans-continue = Lihat biayanya
plans-keep = Pertahankan langganan saya
plans-nothing-changed = Ini yang Anda miliki sekarang. Pilih yang lain, atau pertahankan langganan Anda.
plans-nothing-offered = { $organization } tidak menawarkan langganan lain di sini. Hubungi mereka jika Anda memerlukannya.
plans-bound = { $organization } sudah menjadwalkan perubahan langganan ini. Hubungi mereka untuk mengubahnya.
plans-bound-until = { $organization } sudah menjadwalkan perubahan langganan ini pada { $date }. Hubungi mereka untuk mengubahnya.
plans-waits-for-method = Langganan ini menunggu metode pembayaran. Tambahkan satu, lalu ubah langganan.
plans-add-method = Tambah metode pembayaran
plans-pay-open = Bayar faktur terbuka
plans-to-home = Kembali ke penagihan Anda
plans-waiting-title = Ada perubahan terjadwal
plans-waiting = Mulai { $date } Anda mendapat { $plan }. Sampai saat itu, langganan Anda tetap seperti sekarang.
plans-waiting-replaced = Jika Anda memilih yang lain di bawah, pilihan itu menggantikan perubahan ini.
plans-undo = Urungkan perubahan ini
plans-undo-title = Pertahankan langganan saat ini?
plans-undo-lead = Perubahan ke { $plan } pada { $date } tidak akan terjadi. Langganan Anda berjalan terus seperti sekarang.
plans-undo-button = Pertahankan langganan saat ini
plans-undo-leave = Biarkan perubahan terjadi
plans-undone = Perubahan terjadwal dibatalkan. Langganan Anda berjalan terus seperti semula.
plans-nothing-waits = Tidak ada lagi perubahan terjadwal untuk langganan ini.
plans-confirm = Periksa perubahan Anda
plans-change = Perubahan Anda
plans-before = Sekarang
plans-after = Nanti
plans-starts = Mulai kapan
plans-starts-now = Segera
plans-starts-on = Mulai { $date }. Sampai saat itu, langganan Anda tetap seperti sekarang.
plans-trial = Uji coba
plans-trial-goes-on = Berlanjut hingga { $date }.
plans-trial-ends = Berakhir sekarang.
plans-method = Dibayar dengan
plans-by-invoice = { $count ->
   *[other] Faktur, harus dibayar dalam { $count } hari
 }
plans-no-method = Tidak ada metode pembayaran
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Anda bayar sekarang
plans-bill-none = Tidak ada.
plans-credit-left = Tersisa { $amount }. Sisa ini dipotong dari faktur Anda berikutnya.
plans-next-title = Anda bayar berikutnya
plans-next = { $amount } pada { $date }
plans-next-none = Tidak ada. Tidak ada faktur lagi.
plans-next-settles = Selisih untuk sisa periode ini sudah termasuk.
plans-next-usage = Pemakaian Anda akan ditambahkan.
plans-line-unused = Kredit untuk waktu { $plan } yang tidak terpakai mulai { $date }
plans-line-rest = { $plan } untuk sisa periode mulai { $date }
plans-line-period = { $plan }, { $from } hingga { $to }
plans-pay = Bayar { $amount } dan ubah
plans-change-on = Ubah pada { $date }
plans-change-now = Ubah sekarang
plans-get-invoice = Ubah dan terima faktur sebesar { $amount }
plans-again = Pilih yang lain
plans-moved = Ada yang berubah sejak Anda melihat halaman ini. Silakan periksa lagi jumlahnya.
plans-done = Langganan Anda sudah diubah.
plans-done-planned = Perubahan Anda sudah dijadwalkan. Sampai saat itu, langganan Anda tetap seperti sekarang.
plans-done-busy = Pembayaran masih diproses. Langganan Anda berubah segera setelah selesai.
plans-declined = Pembayaran tidak berhasil
plans-waits-lead = Langganan Anda berubah segera setelah { $amount } dibayar. Sampai saat itu, langganan Anda tetap seperti sekarang.
plans-refused-lead = { $amount } tidak dapat ditagih, jadi langganan Anda tetap seperti sekarang. Anda dapat mengubahnya dengan metode pembayaran lain.
plans-pay-other = Bayar dengan kartu lain
plans-stop = Perubahan ini tidak dapat dilakukan

### invoices

invoice = Faktur { $number }
invoice-for = Untuk
invoice-issued = Diterbitkan
invoice-due = Jatuh tempo
invoice-status = Status
invoice-open = Terbuka
invoice-paid = Lunas
invoice-void = Dibatalkan
invoice-given-up = Dihapusbukukan
invoice-lines = Rincian faktur
invoice-line = Keterangan
invoice-quantity = Jumlah
invoice-amount = Nilai
invoice-discount = Diskon
invoice-total = Total
invoice-balance = Saldo yang dipakai
invoice-left = Jumlah terutang
invoice-pdf = Unduh sebagai PDF
invoices-title = Faktur
invoices-search = Cari faktur
invoices-any-status = Semua status
invoices-any-year = Semua tahun
invoices-year = Tahun
invoices-number = Nomor faktur
invoices-number-column = Nomor
invoices-what = Untuk
invoices-show = Tampilkan
invoices-all = Tampilkan semua faktur
invoices-none-found = Tidak ada faktur yang cocok.
invoices-none-here = Tidak ada faktur di halaman ini.
invoices-count = { $count ->
   *[other] { $count } faktur
 }
invoices-pages = Halaman
invoices-page = Halaman { $page } dari { $pages }
invoices-newer = Lebih baru
invoices-older = Lebih lama
invoice-unnumbered = Faktur tanpa nomor
invoice-empty = Tidak ada
invoice-and-more = { $count ->
   *[other] { $first } dan { $count } lainnya
 }
invoice-late = Lewat jatuh tempo
invoice-paid-on = Dibayar pada
invoice-voided-on = Dibatalkan pada
invoice-subtotal = Subtotal
invoice-credited = Dikreditkan
invoice-row-credited = { $amount } dikreditkan
credit-notes-title = Nota kredit
credit-off-invoice = Dikurangi dari faktur ini
credit-refunded = Dibayar kembali
credit-to-balance = Untuk faktur Anda berikutnya
credit-elsewhere = Diselesaikan dengan cara lain
invoice-paid-amount = Dibayar
invoice-pay = Masuk dan bayar
invoice-receipt = Kuitansi
payments-title = Pembayaran
payment-day = Tanggal
payment-with = Dibayar dengan
payment-succeeded = Dibayar
payment-processing = Diproses
payment-canceled = Dibatalkan
payment-failed = Gagal
payment-no-method = Tidak ada metode pembayaran
refund-succeeded = Dana dikembalikan
refund-processing = Pengembalian dana diproses
refund-failed = Pengembalian dana gagal
receipt = Kuitansi untuk faktur { $number }
receipt-paid = { $amount } dibayar
receipt-elsewhere = Pembayaran dilakukan di luar halaman ini.
receipt-pdf = Unduh kuitansi sebagai PDF
upcoming-title = Faktur berikutnya
upcoming-none-title = Tidak ada faktur terjadwal
upcoming-none = Untuk saat ini, langganan ini tidak menghasilkan faktur lagi.
upcoming-charged = Faktur akan dibayar dengan { $card }. Perubahan sampai saat itu dapat mengubah jumlahnya.
upcoming-sent = Anda akan menerima fakturnya saat itu. Faktur harus dibayar paling lambat { $date }.
line-trial = Uji coba gratis { $plan }
line-usage = { $plan }: pemakaian Anda

### paper

paper-invoice = Faktur
paper-receipt = Kuitansi
paper-credit-note = Nota kredit
paper-number = Nomor
paper-period = Periode
paper-from = Dari
paper-bill-to = Ditagihkan kepada
paper-quantity = Jml
paper-unit-price = Harga satuan
paper-tax = Pajak
paper-pay-online = Lihat dan bayar online
paper-page = Halaman { $page } dari { $pages }
paper-test-mark = UJI: dokumen ini bukan tagihan pembayaran
paper-discount = Diskon
paper-subtotal = Subtotal
paper-credited = Dikreditkan
paper-paid = Dibayar
paper-draft = Draf
paper-overdue = Lewat jatuh tempo
paper-uncollectible = Tak tertagih

### leaving

leaving-title = Batalkan { $plan }
leaving-when-later = Berakhir pada { $date }
leaving-when-trial = Uji coba Anda berakhir pada { $date }
leaving-when-now = Langsung berakhir
leaving-when-after-pause = Berakhir setelah jeda Anda
leaving-stays = Sampai saat itu semuanya tetap seperti sekarang.
leaving-stays-paused = Langganan tetap dijeda. Waktu yang sudah Anda bayar berjalan setelah jeda, lalu langganan berakhir.
leaving-no-charge = Anda tidak akan ditagih lagi untuk ini.
leaving-usage = Pemakaian Anda ditagih sekarang: Anda membayar { $amount }.
leaving-usage-later = Pemakaian Anda sampai saat itu ditagih pada { $date }.
leaving-owed = Faktur yang masih terbuka tetap harus dibayar.
leaving-lost = Anda sudah membayar hingga { $date }. Sisanya tidak dikembalikan.
leaving-credit = Kredit untuk waktu yang tidak Anda pakai
leaving-credit-later = Kredit ini dipotong dari faktur Anda berikutnya di { $organization }.
leaving-schedule = Perubahan yang dijadwalkan pada { $date } tidak akan terjadi.
leaving-button = Batalkan langganan
leaving-stay = Kembali tanpa membatalkan
leaving-undo-later = Anda dapat berubah pikiran sampai saat itu.
leaving-again-later = Anda dapat memulainya lagi kapan saja.
leaving-changed = Jumlahnya sudah berubah. Silakan lihat lagi.
offer-title = Atau tetap dengan harga lebih murah
offer-coupon = { $discount } untuk { $plan }
offer-effect = Pembayaran Anda berikutnya pada { $date } menjadi { $then }, bukan { $now }.
offer-once = Berlaku untuk satu pembayaran.
offer-invoices = { $count ->
   *[other] Berlaku untuk { $count } pembayaran.
 }
offer-until = Berlaku hingga { $date }.
offer-forever = Berlaku selama Anda mempertahankan langganan.
offer-single = Anda dapat mengambilnya satu kali.
offer-take = Ambil diskon
offer-taken = Diskon Anda aktif, dan langganan Anda berjalan terus.
offer-pause-title = Atau beristirahat sejenak
offer-pause-lead = Jeda langganan Anda. Tidak ada tagihan sampai langganan dilanjutkan.
offer-pause-go = Pilih jeda
left-later = { $plan } berakhir pada { $date }
left-after-pause = { $plan } berakhir setelah jeda Anda
left-now = { $plan } sudah berakhir
left-again = Mulai lagi
left-home = Ke penagihan Anda
left-done = Selesai
left-notice = Langganan Anda sudah dibatalkan.
left-undo = Pertahankan langganan saya
survey-title = Mengapa Anda berhenti?
survey-lead = { $organization } ingin mengetahuinya. Anda tidak harus menjawab.
survey-legend = Alasan
survey-comment = Dengan kata-kata Anda sendiri
survey-send = Kirim
survey-thanks = Terima kasih. { $organization } akan membacanya.
reason-customer-service = Layanan pelanggan
reason-low-quality = Kualitas
reason-missing-features = Ada yang kurang
reason-other = Alasan lain
reason-switched-service = Saya menemukan yang lain
reason-too-complex = Terlalu rumit
reason-too-expensive = Terlalu mahal
reason-unused = Saya tidak memakainya
keep-title = Pertahankan { $plan }
keep-lead = Langganan ini seharusnya berakhir pada { $date }. Kini langganan berjalan terus.
keep-lead-paused = Langganan ini seharusnya berakhir setelah jeda Anda. Kini langganan berjalan terus.
keep-next = Pembayaran berikutnya
keep-button = Pertahankan langganan saya
keep-leave = Kembali tanpa mengubah apa pun
keep-done = Langganan Anda berjalan terus.

### pausing

pausing-title = Jeda { $plan }
pausing-lead = Tidak ada tagihan selama langganan Anda dijeda, dan waktu yang sudah Anda bayar tetap tersimpan.
pausing-legend = Berapa lama?
pausing-choice = { $length }, hingga { $date }
pausing-choice-open = Sampai saya melanjutkannya
pausing-continue = Lanjutkan
pausing-choose = Pilih lamanya.
pausing-confirm-until = Jeda hingga { $date }
pausing-confirm-open = Jeda sampai Anda melanjutkannya
pausing-from = Dijeda mulai
pausing-until = Dilanjutkan pada
pausing-by-you = Saat Anda melanjutkannya di sini
pausing-charged = Tagihan selama jeda
pausing-nothing = Tidak ada
pausing-kept = Waktu terbayar yang tersimpan
pausing-next = Pembayaran berikutnya
pausing-no-next = Tidak ada pembayaran berikutnya.
pausing-open-next = Pembayaran berikutnya jatuh saat waktu yang tersimpan habis setelah Anda melanjutkan.
pausing-trial-kept = Waktu uji coba yang tersimpan
pausing-button = Jeda langganan
pausing-button-change = Ubah jeda
pausing-done = Langganan Anda dijeda.
pausing-changed = Jeda Anda sudah diubah.
pausing-is-until = Langganan dijeda hingga { $date }.
pausing-is-open = Langganan dijeda sampai Anda melanjutkannya.
pausing-will = Langganan akan dijeda pada { $date }.
pausing-change-legend = Ubah menjadi
pausing-leave = Kembali tanpa menjeda
pausing-stay = Kembali tanpa mengubahnya
pausing-ending = Langganan ini akan berakhir, jadi tidak dapat dijeda. Pertahankan dahulu.
pausing-none = { $organization } tidak menawarkan jeda saat ini.
resuming-title = Lanjutkan { $plan }
resuming-lead = Langganan berlanjut hari ini.
resuming-charged = Ditagih hari ini
resuming-button = Lanjutkan langganan
resuming-pay = Bayar { $amount } dan lanjutkan
resuming-done = Langganan Anda berjalan terus.
resuming-off-title = Batalkan jeda { $plan }
resuming-off-lead = Langganan ini seharusnya dijeda pada { $date }. Kini langganan berjalan terus tanpa jeda.
resuming-off-button = Batalkan jeda
resuming-off-done = Jeda Anda sudah dibatalkan.

### reactivating

reactivating-title = Mulai lagi { $plan }
reactivating-lead = Langganan ini berakhir pada { $date }. Langganan dimulai lagi hari ini.
reactivating-charged = Ditagih hari ini
reactivating-invoiced = Difakturkan hari ini
reactivating-next = Pembayaran berikutnya
reactivating-with = Dibayar dengan
reactivating-add = Tambah metode pembayaran
reactivating-pay = Bayar { $amount } dan mulai
reactivating-button = Mulai lagi
reactivating-leave = Kembali tanpa memulai
reactivating-changed = Jumlahnya sudah berubah. Silakan lihat lagi.
reactivating-done = Langganan Anda berjalan lagi.
reactivating-unpaid = Langganan Anda dimulai segera setelah dibayar.
reactivating-gone = { $plan } tidak lagi dijual seperti yang Anda miliki dahulu. Hubungi { $organization }.

### methods

methods-title = Metode pembayaran
methods-none = Anda belum memiliki metode pembayaran.
methods-add = Tambah kartu
methods-default-mark = Utama
methods-expired-mark = Kedaluwarsa
methods-soon-mark = Segera kedaluwarsa
methods-expires = Berlaku hingga { $date }
methods-expired-since = Kedaluwarsa { $date }. Perbarui atau tambahkan kartu lain.
methods-pays = Membayar { $plans }
methods-pays-nothing = Saat ini tidak membayar apa pun
methods-unpaid = Belum ada yang membayar { $plans }. Tambahkan kartu atau pilih salah satu.
methods-a-plan = Langganan Anda
methods-make-default = Jadikan utama
methods-choose = Pilih langganan
methods-edit = Perbarui
methods-remove = Hapus
methods-default-title = Jadikan { $card } metode utama Anda?
methods-default-lead = Metode utama Anda membayar semua yang tidak memiliki kartu sendiri, sekarang dan seterusnya.
methods-default-plans = Langganan yang pindah ke kartu ini
methods-default-keep = Langganan yang tidak Anda pilih tetap memakai kartunya saat ini.
methods-default-button = Jadikan utama
methods-default-done = Metode pembayaran utama Anda sudah diubah.
methods-default-already = Ini sudah menjadi metode utama Anda.
methods-plans-title = Yang dibayar { $card }
methods-plans-legend = Langganan yang dibayar kartu ini
methods-plans-now = Sekarang dibayar dengan { $card }
methods-plans-now-nothing = Belum ada yang membayarnya
methods-plans-none = Anda tidak memiliki langganan berjalan yang dibayar dengan kartu.
methods-plans-as-default = Sebagai metode utama Anda, kartu ini membayar { $plans }. Untuk mengubahnya, pilih kartu lain untuk langganan itu.
methods-plans-back = Langganan yang tidak Anda pilih kembali memakai kartu utama Anda.
methods-plans-button = Simpan
methods-plans-done = Tersimpan. Langganan Anda dibayar sesuai pilihan Anda.
methods-remove-title = Hapus { $card }?
methods-remove-free = Saat ini kartu ini tidak membayar apa pun.
methods-remove-falls-back = { $plans } akan dibayar dengan { $card } sebagai gantinya.
methods-remove-needed = Kartu ini membayar { $plans }, dan tidak ada penggantinya. Pilih dahulu kartu lain untuk itu.
methods-remove-needed-add = Tambah kartu lain
methods-remove-needed-choose = Pilih kartu lain
methods-remove-final = Kami menghapus data kartu ini. Anda dapat menambahkannya lagi kapan saja.
methods-remove-button = Hapus kartu
methods-remove-keep = Pertahankan
methods-remove-done = Kartu sudah dihapus.
methods-edit-title = Perbarui { $card }
methods-edit-lead = Mendapat kartu baru dengan nomor yang sama? Ubah di sini yang tercetak di kartu itu.
methods-edit-button = Simpan
methods-edit-done = Kartu sudah diperbarui.
methods-field-number = Nomor kartu
methods-field-expiry = Tanggal kedaluwarsa
methods-field-expiry-hint = Bulan dan tahun, misalnya 08/30
methods-field-cvc = Kode keamanan
methods-field-cvc-hint = Tiga atau empat angka di samping tanda tangan, atau di bagian depan
methods-field-name = Nama pada kartu
methods-field-line1 = Jalan dan nomor
methods-field-line2 = Alamat tambahan
methods-field-city = Kota
methods-field-state = Provinsi atau wilayah
methods-field-postal = Kode pos
methods-wrong-number = Periksa nomor kartu.
methods-wrong-cvc = Kode keamanan terdiri atas tiga atau empat angka.
methods-not-test = Ini bukan kartu uji. Gunakan salah satu nomor di bawah, jangan kartu sungguhan.
methods-add-test = Mode uji hanya menerima kartu uji. Tanggal mendatang dan kode keamanan apa pun dapat dipakai.
methods-add-future = Gunakan untuk pembayaran berikutnya
methods-add-future-hint = Kartu ini menjadi metode utama Anda.
methods-add-plans = Langganan yang dibayarnya mulai sekarang
methods-add-button = Tambah kartu
methods-added = Kartu sudah ditambahkan.
methods-add-busy = Bank Anda memerlukan waktu. Kartu akan muncul di sini setelah bank menjawab.
methods-test-cards = Kartu uji
methods-test-number = Nomor
methods-test-outcome = Yang terjadi
methods-test-succeeds = Berhasil
methods-test-declined = Ditolak
methods-test-funds = Ditolak: dana tidak cukup
methods-test-expired = Ditolak: kedaluwarsa
methods-test-cvc = Ditolak: kode keamanan salah
methods-test-processing = Ditolak: ada masalah di bank
methods-test-later = Kartu ditambahkan, lalu pembayaran ditolak
methods-test-asks = Bank meminta konfirmasi Anda
methods-test-asks-in-vain = Bank meminta konfirmasi Anda, lalu menolak
methods-saved-title = { $card } sudah ditambahkan
methods-saved-pays = Mulai sekarang kartu ini membayar { $plans }.
methods-saved-default = Ini metode utama Anda: kartu ini membayar semua yang tidak memiliki kartu sendiri.
methods-saved-only = Kartu ini siap saat Anda memerlukannya.
methods-saved-owed = Masih terbuka
methods-saved-pay = Bayar { $amounts } sekarang
methods-saved-later = Nanti saja
methods-saved-done = Selesai
methods-nowhere-title = Kartu belum dapat ditambahkan di sini
methods-nowhere-lead = { $organization } belum menyiapkan pembayaran kartu di halaman ini. Hubungi mereka untuk mengubah cara Anda membayar.
methods-page-lead = Anda memasukkan kartu di halaman penyedia pembayaran kami. Kami tidak pernah melihat nomornya.
methods-page-button = Lanjutkan

### paying

paying-title = Bayar faktur { $number }
paying-all-title = Bayar yang masih terbuka
paying-with = Bayar dengan
paying-button = Bayar { $amount }
paying-total = Jumlah total
paying-one = Bayar yang ini saja
paying-no-card = Anda belum memiliki kartu untuk membayar.
paying-add-card = Bayar dengan kartu lain
paying-changed = Jumlahnya sudah berubah. Silakan lihat lagi.
paying-last-try = Percobaan terakhir tidak berhasil. { $reason }
paying-waits = Bank Anda meminta Anda mengonfirmasi pembayaran ini.
paying-confirm = Konfirmasi
paying-busy = Pembayaran ini sedang diproses. Lihat lagi sebentar lagi.
paying-nothing = Tidak ada yang terbuka. Terima kasih!
paying-done = Sudah dibayar. Terima kasih!
paying-already = Faktur ini sudah dibayar.
paying-results = Pembayaran Anda
paying-state-paid = Dibayar
paying-state-failed = Tidak dibayar
paying-state-busy = Diproses
paying-state-waits = Menunggu Anda
paying-receipt = Faktur dan kuitansi
paying-try-again = Coba lagi

### challenge

challenge-title = Bank Anda bertanya
challenge-payment = { $organization } ingin menarik { $amount } dari { $card }. Apakah benar?
challenge-setup = { $organization } ingin menyimpan { $card } untuk pembayaran berikutnya. Apakah benar?
challenge-card = kartu Anda
challenge-test = Mode uji: tidak ada bank yang dihubungi. Pilih jawaban yang akan diberikan bank.
challenge-approve = Setujui
challenge-decline = Tolak
challenge-leave-payment = Untuk membayar { $amount }, konfirmasikan di bank bahwa ini memang Anda.
challenge-leave-setup = Buka penyedia pembayaran kami untuk menyelesaikannya.
challenge-leave = Lanjutkan
challenge-returned = Saya sudah kembali
challenge-pending = Di sana belum selesai. Lanjutkan dari tempat Anda berhenti.
challenge-failed = Bank Anda tidak dapat memastikan bahwa itu Anda, jadi tidak ada yang ditagih.
challenge-failed-card = Bank Anda tidak dapat memastikan bahwa itu Anda, jadi kartu tidak ditambahkan.
challenge-over = Ini sudah dijawab.

### details

details-lead = Faktur Anda dibuat dengan data ini.
details-save = Simpan
details-saved = Data Anda sudah disimpan.
details-change-name = Ubah nama Anda
details-change-email = Ubah alamat email Anda
details-change-phone = Ubah nomor telepon Anda
details-change-address = Ubah alamat penagihan
details-change-shipping = Ubah alamat pengiriman
details-change-tax-ids = Ubah nomor pajak Anda
details-name-title = Nama Anda
details-name-lead = Nama orang atau perusahaan, seperti yang tertera pada faktur.
details-phone-title = Nomor telepon Anda
details-phone-fault = Ini tidak tampak seperti nomor telepon. Mulailah dengan + dan kode negara Anda.
emails-title = Alamat email Anda
emails-current = Alamat Anda adalah { $email }.
emails-no-mail = { $organization } yang mengubahnya untuk Anda: silakan hubungi mereka.
emails-new = Alamat email baru
emails-hint = Kami mengirimkan kode ke alamat itu. Alamat Anda berubah setelah Anda memasukkan kode.
emails-send = Kirim kode
emails-same = Ini sudah menjadi alamat Anda.
emails-code-title = Masukkan kode
emails-code-lead = { $count ->
   *[other] Kami mengirimkan kode 8 angka ke { $email }. Kode berlaku { $count } menit.
 }
emails-code = Kode
emails-confirm = Ubah alamat saya
emails-again = Kirim kode lain
emails-other = Gunakan alamat lain
emails-sent-again = Kode lain sedang dikirim.
emails-wrong-code = Kode ini tidak benar, atau sudah berakhir. Periksa kembali, atau minta yang lain.
emails-expired = Kode sudah berakhir. Mulai lagi dengan alamat baru Anda.
emails-changed = Alamat email Anda sudah diubah. Anda dikeluarkan dari semua tempat lain.

### addresses

addresses-title = Alamat penagihan
addresses-shipping-title = Alamat pengiriman
addresses-addressee = Penerima
addresses-country = Negara atau wilayah
addresses-choose-country = Pilih negara
addresses-choose = Pilih
addresses-switch = Gunakan negara ini
addresses-line1 = Alamat jalan
addresses-line2 = Apartemen, lantai, gedung
addresses-city = Kota
addresses-town = Kota atau kabupaten
addresses-suburb = Kelurahan atau kota
addresses-district = Distrik
addresses-postal-code = Kode pos
addresses-postcode = Kode pos
addresses-zip = Kode ZIP
addresses-pin = Kode PIN
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Area
addresses-county = County
addresses-department = Departemen
addresses-emirate = Emirat
addresses-governorate = Kegubernuran
addresses-island = Pulau
addresses-parish = Paroki
addresses-prefecture = Prefektur
addresses-province = Provinsi
addresses-region = Wilayah
addresses-state = Negara bagian
addresses-code-fault = { $count ->
   *[other] Kode ini memerlukan { $count } angka.
 }
addresses-order-title = Alamat langganan ini
addresses-order-lead = Tanpa alamat sendiri, langganan memakai alamat Anda.
addresses-order-billing = Alamat penagihan langganan ini
addresses-order-delivery = Alamat pengiriman langganan ini
addresses-order-usual = Gunakan alamat saya yang biasa

### tax-ids

tax-ids-title = Nomor pajak
tax-ids-lead = Nomor ini tertera pada faktur Anda berikutnya.
tax-ids-add = Tambah nomor pajak
tax-ids-type = Negara dan jenis
tax-ids-value = Nomor
tax-ids-hint = Spasi, titik, dan tanda hubung tidak menjadi masalah.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (misalnya { $example })
tax-ids-unknown = Lainnya
tax-ids-remove = Hapus
tax-ids-added = Nomor pajak sudah ditambahkan.
tax-ids-removed = Nomor pajak sudah dihapus.

### privacy

privacy-title = Data Anda
privacy-copy = Salinan data Anda
privacy-copy-lead = Semua yang disimpan tentang Anda di sini, sebagai file yang dapat dibaca program lain (JSON).
privacy-download = Unduh data saya
privacy-erase = Penghapusan data
privacy-erase-lead = Anda dapat meminta agar data Anda dihapus.
privacy-erase-ask = Minta penghapusan
privacy-erase-title = Minta agar data Anda dihapus
privacy-erase-who = { $organization } melaksanakannya dan mungkin menghubungi Anda lebih dahulu.
privacy-erase-what = Langganan Anda berakhir, Anda dikeluarkan dari semua tempat, dan data serta metode pembayaran Anda dihapus.
privacy-erase-kept = { $count ->
   *[other] Faktur dan pembayarannya disimpan selama { $count } tahun, karena diwajibkan oleh hukum.
 }
privacy-erase-send = Minta penghapusan
privacy-asked = Anda meminta { $organization } pada { $date } untuk menghapus data Anda.
privacy-sent = Permintaan Anda sedang dikirim.

### problems

bad-request = Kami tidak memahami permintaan itu
bad-request-advice = Ada bagian alamat atau formulir yang tidak semestinya. Kembali dan coba lagi.
stranger = Permintaan itu tidak berasal dari halaman ini
stranger-advice = Demi keamanan Anda, permintaan itu tidak dijalankan. Kembali, muat ulang halaman, dan coba lagi.
switched-off = Ini tidak ditawarkan di sini
switched-off-advice = { $organization } belum mengaktifkan ini. Hubungi mereka jika Anda memerlukannya.
refused = Itu tidak dapat dilakukan sekarang
not-found = Tidak ada halaman di sini
not-found-advice = Alamat mungkin salah ketik, atau halaman mungkin sudah dihapus. Gunakan tautan dari perusahaan yang Anda bayar.
wrong-method = Halaman ini tidak dapat dipakai dengan cara itu
wrong-method-advice = Tidak ada yang diubah. Kembali dan gunakan tombol di halaman.
timed-out = Itu memakan waktu terlalu lama
timed-out-advice = Tidak ada yang diubah. Periksa koneksi Anda dan coba lagi.
too-large = Itu terlalu besar
too-large-advice = Tidak ada yang diubah. Persingkat dan coba lagi.
too-many = Mohon tunggu sebentar
too-many-advice = Terlalu banyak permintaan datang dari koneksi Anda. Tunggu satu menit dan coba lagi.
offline-title = Anda sedang offline
offline-lead = Halaman ini memerlukan internet. Periksa koneksi Anda, lalu coba lagi.
offline-note = Yang terakhir Anda kirim mungkin sudah sampai. Anda akan melihatnya di sini setelah terhubung.
broken = Terjadi kesalahan di pihak kami
broken-advice = Ini bukan karena Anda. Coba lagi sebentar lagi. Jika masih terjadi, beri tahu perusahaan yang Anda bayar dan berikan referensi di bawah ini.
unavailable = Kami segera kembali
unavailable-advice = Halaman sedang sibuk atau dalam perawatan. Coba lagi sebentar lagi.

### root

root-title = Ini adalah server penagihan
root-customer = Apakah Anda pelanggan? Gunakan tautan dari perusahaan yang Anda bayar.
root-operator = Apakah Anda mengelola server ini? Server berfungsi. Perintah ini membuat organisasi beserta kunci untuk halaman penagihannya:
root-reference = Referensi API

### refusals

refusal-general = Ini tidak dapat dilakukan. Hubungi { $organization }.
refusal-busy = Permintaan terakhir Anda masih diproses. Tunggu sebentar dan lihat lagi.
refusal-declined = Kartu ditolak. Coba kartu lain atau tanyakan kepada bank Anda.
refusal-insufficient-funds = Kartu ditolak: dananya tidak cukup. Coba kartu lain.
refusal-expired-card = Kartu ditolak: sudah kedaluwarsa. Coba kartu lain.
refusal-wrong-cvc = Kartu ditolak: kode keamanan salah. Periksa dan coba lagi.
refusal-processing-error = Ada masalah di bank. Coba lagi sebentar lagi, atau dengan kartu lain.
refusal-authentication = Bank Anda meminta Anda mengonfirmasi pembayaran ini.
refusal-too-many-attempts = Terlalu banyak percobaan. Tunggu sebentar dan coba lagi.
refusal-in-use = Ini masih dipakai dan tidak dapat dihapus.
obstacle-subscription-over = Langganan ini sudah berakhir.
obstacle-subscription-runs = Langganan ini belum berakhir.
obstacle-subscription-incomplete = Faktur pertama langganan ini belum dibayar. Bayar dahulu.
obstacle-nothing-to-undo = Langganan ini tidak memiliki pengakhiran yang dapat dibatalkan.
obstacle-already-ending = Langganan ini memang akan berakhir.
obstacle-already-paused = Langganan ini sudah dijeda.
obstacle-not-paused = Langganan ini tidak dijeda.
obstacle-subscription-overdue = Ada faktur langganan ini yang lewat jatuh tempo. Bayar dahulu.
obstacle-subscription-paused = Langganan ini dijeda. Lanjutkan dahulu.
obstacle-has-schedule = Perubahan langganan ini sudah dijadwalkan. Urungkan dahulu, atau hubungi { $organization }.
obstacle-last-item = Langganan memerlukan setidaknya satu item.
obstacle-invoice-not-open = Faktur ini tidak terbuka lagi.
obstacle-invoice-paid = Faktur ini sudah dibayar.
obstacle-no-payment-method = Tidak ada metode pembayaran untuk membayar. Tambahkan dahulu.
obstacle-last-payment-method = Langganan berjalan dibayar dengan ini. Pilih dahulu metode pembayaran lain untuk langganan itu.
obstacle-payment-over = Pembayaran ini sudah berakhir.
obstacle-setup-over = Kartu ini sudah ditambahkan atau sudah dibatalkan.
obstacle-no-gateway = { $organization } belum dapat menerima pembayaran di sini. Hubungi mereka.
obstacle-offer-taken = Anda sudah pernah mengambil tawaran ini.
obstacle-discount-runs = Sudah ada diskon yang berjalan.
obstacle-too-many = Jumlahnya sudah mencapai batas.
rule-required = Silakan isi ini.
rule-too-long = { $count ->
   *[other] Maksimal { $count } karakter.
 }
rule-too-short = { $count ->
   *[other] Minimal { $count } karakter.
 }
rule-range = Nilai ini harus antara { $min } dan { $max }.
rule-character = Ada karakter yang tidak dapat dipakai di sini.
rule-email = Ini tidak tampak seperti alamat email.
rule-choice = Pilih salah satu dari daftar.
rule-taken = Ini sudah dipakai.
rule-missing = Ini sudah tidak ada. Pilih yang lain.
rule-expired = Ini sudah kedaluwarsa.
rule-used-up = Ini sudah mencapai batas pemakaian.
rule-first-time-only = Ini hanya untuk pelanggan baru.
rule-once-per-customer = Ini hanya dapat dipakai satu kali, dan Anda sudah memakainya.
rule-below-minimum = Jumlahnya terlalu kecil untuk ini.
rule-not-applicable = Ini tidak cocok dengan langganan Anda.
rule-tax-id = Ini tidak tampak seperti nomor jenis itu. Periksa apakah ada salah ketik.
rule-expiry = Periksa bulan dan tahunnya.
rule-card-number = Nomor kartu tidak boleh ditulis di sini.
rule-weak-password = Kata sandi ini terlalu mudah ditebak. Pilih yang lebih panjang atau lebih jarang dipakai.
rule-wrong-password = Ini bukan kata sandi Anda.
rule-invalid = Silakan periksa ini.

### mails

mail-code-subject = Kode masuk Anda untuk { $merchant }
mail-code-lead = Masukkan kode ini untuk masuk ke halaman penagihan Anda di { $merchant }:
mail-code-life = { $minutes ->
   *[other] Kode berlaku satu kali, selama { $minutes } menit ke depan.
 }
mail-code-ignore = Jika Anda tidak memintanya, abaikan email ini. Tidak ada yang dapat masuk tanpa kode ini.
mail-link-subject = Tautan masuk Anda untuk { $merchant }
mail-link-lead = Gunakan tautan ini untuk masuk ke halaman penagihan Anda di { $merchant }.
mail-link-button = Masuk
mail-link-life = { $minutes ->
   *[other] Tautan berlaku satu kali, selama { $minutes } menit ke depan.
 }
mail-link-ignore = Jika Anda tidak memintanya, abaikan email ini. Tidak ada yang dapat masuk tanpa tautan ini.
mail-reset-subject = Buat kata sandi baru untuk { $merchant }
mail-reset-lead = Gunakan tautan ini untuk membuat kata sandi baru bagi halaman penagihan Anda di { $merchant }.
mail-reset-button = Buat kata sandi baru
mail-reset-ignore = Jika Anda tidak memintanya, abaikan email ini. Kata sandi Anda tidak berubah.
mail-proof-subject = Konfirmasi alamat email Anda untuk { $merchant }
mail-proof-lead = Masukkan kode ini untuk memakai alamat email ini di { $merchant }:
mail-proof-ignore = Jika Anda tidak memintanya, abaikan email ini. Tidak ada yang berubah.
mail-email-subject = Alamat email Anda sudah diubah
mail-email-old = Alamat email akun penagihan Anda di { $merchant } diubah pada { $date }. Email tidak lagi dikirim ke alamat ini.
mail-email-new = Ini sekarang alamat email akun penagihan Anda di { $merchant }.
mail-method-subject = Metode pembayaran ditambahkan
mail-method-lead = { $brand } berakhiran { $last4 } ditambahkan ke akun penagihan Anda di { $merchant } pada { $date }.
mail-method-card = Kartu berakhiran { $last4 } ditambahkan ke akun penagihan Anda di { $merchant } pada { $date }.
mail-cancelled-subject = Langganan Anda sudah dibatalkan
mail-cancelled-later = Anda membatalkan { $plan }. Anda dapat memakainya hingga { $date }.
mail-cancelled-undo = Berubah pikiran? Sampai saat itu Anda dapat mengurungkannya di halaman penagihan Anda.
mail-cancelled-now = Anda membatalkan { $plan }. Langganan ini sudah berakhir.
mail-portal-button = Buka halaman penagihan Anda
mail-not-you = Jika ini bukan Anda, segera hubungi { $merchant }.
mail-not-you-at = Jika ini bukan Anda, segera hubungi { $merchant }: { $email }
