### general

percent = ‎{ $number }%‎
title = { $page } · { $organization }
billing = الفوترة
test-mode = وضع الاختبار
test-mode-note = لا يُخصم أي مبلغ هنا.
skip = الانتقال إلى محتوى الصفحة
policies = السياسات
privacy = سياسة الخصوصية
terms = شروط الخدمة
refunds = سياسة استرداد الأموال
return-to = العودة إلى { $organization }
sign-out = تسجيل الخروج
language = اللغة
language-change = تغيير اللغة
contact = تواصل معنا
contact-lead = تجيب { $organization } هنا عن أسئلتك المتعلقة بالفوترة.
not-given = غير مُدخل
back = رجوع
home = صفحة الفوترة
navigation = صفحة الفوترة
reference = الرقم المرجعي
errors-title = { $count ->
    [zero] { $count } حقل بحاجة إلى مراجعة
    [one] حقل واحد بحاجة إلى مراجعة
    [two] حقلان بحاجة إلى مراجعة
    [few] { $count } حقول بحاجة إلى مراجعة
    [many] { $count } حقلًا بحاجة إلى مراجعة
   *[other] { $count } حقل بحاجة إلى مراجعة
 }
field-again = حفاظًا على أمانك لم يُحفظ هذا. أدخله مرة أخرى من فضلك.
optional = اختياري

days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
 }
months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
 }
years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
 }

price-daily = { $amount } في اليوم
price-weekly = { $amount } في الأسبوع
price-monthly = { $amount } في الشهر
price-yearly = { $amount } في السنة
price-every = { $amount } كل { $interval }
price-once = { $amount } مرة واحدة
price-metered = { $amount } حسب الاستخدام
price-tiers = السعر حسب الكمية

### notices

notice-stale = لم تكن هذه الصفحة محدّثة. يُرجى المحاولة مرة أخرى.

### flows

flow-done = اكتملت العملية
flow-done-lead = يمكنك إغلاق هذه الصفحة.

### portal

portal-headline = صفحة الفوترة لدى { $organization }
portal-use-link = استخدم الرابط الذي أرسلته إليك { $organization }
portal-use-link-more = تُفتح صفحة الفوترة برابط شخصي. ابحث عنه في حسابك لدى { $organization } أو في إحدى رسائلها إليك.
portal-use-link-once = يعمل الرابط مرة واحدة ولبضع دقائق. إذا انتهت صلاحية رابطك، فاطلب رابطًا جديدًا.
portal-closed = تعرض { $organization } صفحة الفوترة داخل حسابك لديها.
link-title = صفحة الفوترة جاهزة
link-lead = أنشأت { $organization } هذا الرابط لك وحدك. وهو يعمل مرة واحدة.
link-button = فتح صفحة الفوترة
link-note = عند فتحها يُسجَّل دخولك على هذا الجهاز. سجّل الخروج عندما تنتهي.
ended-title = انتهت صلاحية هذا الرابط
ended-lead = تعمل روابط صفحة الفوترة مرة واحدة ولمدة خمس دقائق، كي لا يستخدم شخص آخر رابطك.
ended-step-back = ارجع إلى المكان الذي وجدت فيه الرابط: حسابك أو الرسالة التي تحتوي عليه.
ended-step-ask = اطلب رابطًا جديدًا من هناك.
ended-step-open = افتحه خلال خمس دقائق.
signed-out = تم تسجيل خروجك
signed-out-close = يمكنك إغلاق هذه النافذة.
signed-out-lead = يمكنك إغلاق هذه النافذة. للعودة، استخدم رابطًا جديدًا من { $organization }.

### signing in

sign-in-title = تسجيل الدخول
sign-in-email = عنوان البريد الإلكتروني
sign-in-username = عنوان البريد الإلكتروني أو اسم المستخدم
sign-in-password = كلمة المرور
sign-in-password-hint = اتركها فارغة لتصلك رسالة بالبريد الإلكتروني فيها رمز.
sign-in-code-note = نرسل إليك رمزًا لتسجيل الدخول. لا تحتاج إلى كلمة مرور.
sign-in-continue = متابعة
sign-in-send = إرسال رمز إليّ
sign-in-forgotten = هل نسيت كلمة المرور؟
sign-in-wrong-password = الاسم أو كلمة المرور غير صحيحة.
sign-in-needs-password = أدخل كلمة المرور.
sign-in-wait = { $minutes ->
    [zero] تكرر هذا الطلب كثيرًا. استخدم أحدث رسالة لديك، أو حاول مرة أخرى بعد { $minutes } دقيقة.
    [one] تكرر هذا الطلب كثيرًا. استخدم أحدث رسالة لديك، أو حاول مرة أخرى بعد دقيقة واحدة.
    [two] تكرر هذا الطلب كثيرًا. استخدم أحدث رسالة لديك، أو حاول مرة أخرى بعد دقيقتين.
    [few] تكرر هذا الطلب كثيرًا. استخدم أحدث رسالة لديك، أو حاول مرة أخرى بعد { $minutes } دقائق.
    [many] تكرر هذا الطلب كثيرًا. استخدم أحدث رسالة لديك، أو حاول مرة أخرى بعد { $minutes } دقيقة.
   *[other] تكرر هذا الطلب كثيرًا. استخدم أحدث رسالة لديك، أو حاول مرة أخرى بعد { $minutes } دقيقة.
 }
code-title = تحقّق من بريدك
code-lead = إذا كان { $email } يخص أحد عملاء { $organization }، فسيصل إليه رمز بعد قليل.
code-field = الرمز الوارد في الرسالة
code-hint = ثمانية أرقام. يعمل الرمز لمدة عشر دقائق في هذا المتصفح.
code-enter = تسجيل الدخول
code-wrong = هذا الرمز لا يعمل. تحقّق منه أو اطلب رمزًا جديدًا.
code-resend = إرسال رمز جديد
code-other = استخدام عنوان آخر
code-sent = أُرسل رمز جديد. لم تعد الرموز السابقة تعمل.
choose-title = أي حساب فوترة تريد عرضه؟
choose-lead = عنوانك مرتبط بأكثر من عميل لدى { $organization }.
choose-legend = العملاء
choose-unnamed = بدون اسم
choose-since = عميل منذ { $date }
choose-plans = { $count ->
    [zero] { $count } اشتراك سارٍ
    [one] اشتراك واحد سارٍ
    [two] اشتراكان ساريان
    [few] { $count } اشتراكات سارية
    [many] { $count } اشتراكًا ساريًا
   *[other] { $count } اشتراك سارٍ
 }
choose-no-plan = لا يوجد اشتراك سارٍ
choose-needed = اختر واحدًا.
forgotten-title = تعيين كلمة مرور جديدة
forgotten-lead = نرسل إليك رابطًا لتعيينها.
forgotten-send = إرسال الرابط إليّ
forgotten-sent = إذا كان هذا الاسم معروفًا لدى { $organization } وله كلمة مرور، فسيصل رابط إلى عنوان بريده الإلكتروني. يعمل الرابط لمدة ساعة.
password-title = كلمة المرور
password-current = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-new-hint = ثمانية أحرف على الأقل. والأطول أفضل.
password-save = حفظ كلمة المرور
password-first = ليست لديك كلمة مرور بعد. بها يمكنك تسجيل الدخول باسم { $email } دون انتظار رمز.
password-first-no-email = تحتاج كلمة المرور إلى عنوان بريد إلكتروني. أضف عنوانك إلى بياناتك أولًا.
password-others = سيُسجَّل خروجك من جميع الأماكن الأخرى.
notice-password = تم حفظ كلمة المرور.
notice-password-reset = تم حفظ كلمة المرور الجديدة. سجّل الدخول بها.
confirm-title = هل هذا أنت؟
confirm-lead = لحماية حسابك، أثبت هويتك مرة أخرى.
confirm-send = إرسال رمز إلى { $email }
confirm-code-lead = أُرسل رمز إلى { $email }.
confirm-or-password = أو أدخل كلمة المرور
confirm-button = تأكيد
confirm-no-way = لا يمكننا إرسال رمز إليك. افتح صفحة الفوترة برابط جديد من { $organization }، وعندها يمكنك فعل ذلك خلال عشر دقائق.
sessions-title = أماكن تسجيل دخولك
sessions-lead = إذا لم تعرف أحدها، فسجّل الخروج منه وغيّر كلمة المرور إن كانت لديك.
sessions-this = هذا المتصفح
sessions-unknown = متصفح غير معروف
sessions-seen = آخر نشاط: { $time }
sessions-by-link = تسجيل دخول برابط من { $organization }: { $time }
sessions-by-email = تسجيل دخول بالبريد الإلكتروني: { $time }
sessions-by-password = تسجيل دخول بكلمة المرور: { $time }
sessions-by-site = تسجيل دخول لدى { $organization }: { $time }
sessions-end = تسجيل الخروج
sessions-end-others = تسجيل الخروج من الأماكن الأخرى
sessions-end-all = تسجيل الخروج من كل الأماكن
notice-link-ended = انتهت صلاحية ذلك الرابط. سجّل الدخول هنا بدلًا منه.
notice-session-ended = تم تسجيل الخروج من ذلك المتصفح.
notice-sessions-ended = تم تسجيل خروجك من جميع الأماكن الأخرى.

### home

hello = مرحبًا { $name }
hello-nobody = مرحبًا
signed-in-as = مسجَّل الدخول باسم { $email }
details = بيانات الفوترة
name = الاسم
email = البريد الإلكتروني
phone = الهاتف
address = عنوان الفوترة
shipping = عنوان الشحن
home-plans = اشتراكاتك
home-no-plans = ليس لديك أي اشتراك هنا حاليًا.
home-more-plans = المزيد من الاشتراكات
home-ended = الاشتراكات المنتهية
home-balance = الرصيد
home-credit = لديك رصيد دائن قدره { $amount }. وسيُستخدم لدفع فواتيرك القادمة.
home-debt = سيُضاف { $amount } إلى فاتورتك القادمة.
home-methods = وسيلة الدفع
home-no-methods = لم تحفظ أي وسيلة دفع بعد.
home-methods-more = { $count ->
    [zero] و{ $count } وسيلة دفع أخرى
    [one] ووسيلة دفع أخرى
    [two] ووسيلتا دفع أخريان
    [few] و{ $count } وسائل دفع أخرى
    [many] و{ $count } وسيلة دفع أخرى
   *[other] و{ $count } وسيلة دفع أخرى
 }
home-methods-no-default = { $count ->
    [zero] حفظت { $count } وسيلة دفع. لا توجد وسيلة افتراضية بعد.
    [one] حفظت وسيلة دفع واحدة. وهي ليست الافتراضية بعد.
    [two] حفظت وسيلتي دفع. ليست أي منهما الافتراضية بعد.
    [few] حفظت { $count } وسائل دفع. ليست أي منها الافتراضية بعد.
    [many] حفظت { $count } وسيلة دفع. ليست أي منها الافتراضية بعد.
   *[other] حفظت { $count } وسيلة دفع. ليست أي منها الافتراضية بعد.
 }
home-methods-manage = إدارة وسائل الدفع
home-details-change = تعديل البيانات
home-tax-ids = الأرقام الضريبية
home-no-invoices = لا توجد فواتير بعد.
home-all-invoices = جميع الفواتير
home-further = صفحات أخرى
home-sessions = أماكن تسجيل دخولك
home-password = كلمة المرور
home-privacy = بياناتك

owed-now = { $amount } مستحق الدفع الآن
owed-now-several = توجد فواتير مستحقة الدفع الآن
owed-open = { $amount } للدفع
owed-open-several = توجد فواتير للدفع
owed-all = عرض جميع الفواتير المفتوحة
owed-late = هذه الفاتورة متأخرة السداد.
owed-not-yet = لم تُدفع هذه الفاتورة بعد.
owed-processing = دفعتك قيد المعالجة.
owed-retry = سنحاول مرة أخرى في { $date }.
owed-pay = دفع { $amount }
owed-pay-all = دفعها كلها
owed-confirm = تأكيد الدفعة

plan-nameless = اشتراك
plan-quantity = × { $quantity }
plan-active = نشط
plan-trial-until = تجربة مجانية حتى { $date }
plan-paused = متوقف مؤقتًا
plan-paused-until = متوقف مؤقتًا حتى { $date }
plan-pauses-on = يتوقف مؤقتًا في { $date }
plan-ends-on = ينتهي في { $date }
plan-ended = منتهٍ
plan-ended-on = انتهى في { $date }
plan-past-due = فشلت الدفعة
plan-unpaid = غير مدفوع
plan-incomplete = بانتظار الدفعة الأولى
plan-on-hold = معلّق: لا توجد وسيلة دفع
plan-next-payment = الدفعة القادمة
plan-next-invoice = الفاتورة القادمة
plan-next-lines = عرض التفاصيل
plan-next-plus-use = يُضاف إليها ما تستخدمه.
plan-next-due = تُدفع بحلول { $date }
plan-discount = الخصم
plan-discount-until = حتى { $date }
plan-later = تغيير مُقرَّر
plan-paid-with = وسيلة الدفع
plan-paid-with-change = تغيير
plan-paid-with-default = وسيلتك الافتراضية
plan-paid-by-invoice = تدفع كل فاتورة على حدة
plan-no-method = لا توجد وسيلة دفع
plan-card-expired = انتهت صلاحية هذه البطاقة. استخدم بطاقة أخرى كي تتم دفعتك القادمة.
plan-card-expires = تنتهي صلاحية هذه البطاقة قبل دفعتك القادمة. استخدم بطاقة أخرى في الوقت المناسب.
plan-needs-method = أضف وسيلة دفع كي تتم دفعتك القادمة.
plan-until-end = يمكنك استخدامه حتى { $date }.
plan-paused-note = لا تدفع شيئًا أثناء التوقف المؤقت.
plan-change = تغيير الاشتراك
plan-pause = إيقاف مؤقت
plan-resume = استئناف
plan-address = العناوين
plan-cancel = إلغاء الاشتراك
plan-keep = الاحتفاظ بالاشتراك
plan-unschedule = التراجع عن التغيير المُقرَّر
plan-reactivate = البدء من جديد
plan-add-method = إضافة وسيلة دفع
discount-plain = خصم { $off }
discount-named = { $name } (خصم { $off })
card-of-brand = بطاقة { $brand } المنتهية بالرقم { $last4 }
card-plain = البطاقة المنتهية بالرقم { $last4 }

### plans

plans-title = تغيير اشتراكك
plans-interval = كم مرة تريد أن تدفع؟
plans-daily = يوميًا
plans-weekly = أسبوعيًا
plans-monthly = شهريًا
plans-yearly = سنويًا
plans-every = كل { $interval }
plans-choose = اختر اشتراكًا
plans-current = اشتراكك
plans-stays = يبقى { $plan } كما هو. لا تقدّم { $organization } بديلًا له هنا.
plans-quantity = الكمية
plans-quantity-range = من { $min } إلى { $max }
plans-quantity-least = { $min } أو أكثر
plans-quantity-form = اكتب عددًا صحيحًا.
plans-quantity-fixed = لا يمكن تغيير كمية هذا الاشتراك هنا.
plans-code = الرمز الترويجي
plans-code-unknown = لا نعرف هذا الرمز. تحقّق من عدم وجود خطأ في الكتابة.
plans-code-used = لديك هذا الخصم بالفعل.
plans-choose-one = اختر اشتراكًا.
plans-twice = هذا موجود بالفعل في جزء آخر من اشتراكك. اختر شيئًا آخر.
plans-continue-note = لن يتغير شيء بعد. تعرض الصفحة التالية ما ستدفعه بالضبط.
plans-continue = عرض التكلفة
plans-keep = إبقاء اشتراكي كما هو
plans-nothing-changed = هذا ما لديك الآن. اختر شيئًا آخر أو أبقِ اشتراكك كما هو.
plans-nothing-offered = لا تقدّم { $organization } اشتراكًا آخر هنا. تواصل معها إذا احتجت إلى ذلك.
plans-bound = قرّرت { $organization } تغييرًا لهذا الاشتراك. تواصل معها لتعديله.
plans-bound-until = قرّرت { $organization } تغييرًا لهذا الاشتراك في { $date }. تواصل معها لتعديله.
plans-waits-for-method = هذا الاشتراك بانتظار وسيلة دفع. أضف واحدة ثم غيّر الاشتراك.
plans-add-method = إضافة وسيلة دفع
plans-pay-open = دفع الفاتورة المفتوحة
plans-to-home = العودة إلى صفحة الفوترة
plans-waiting-title = هناك تغيير مُقرَّر
plans-waiting = بدءًا من { $date } يصبح لديك { $plan }. وحتى ذلك الحين تحتفظ بما لديك الآن.
plans-waiting-replaced = إذا اخترت شيئًا آخر أدناه، فسيحل محل هذا التغيير.
plans-undo = التراجع عن هذا التغيير
plans-undo-title = هل تريد الاحتفاظ باشتراكك الحالي؟
plans-undo-lead = لن يتم التغيير إلى { $plan } في { $date }. ويستمر اشتراكك كما هو الآن.
plans-undo-button = الاحتفاظ باشتراكي الحالي
plans-undo-leave = الإبقاء على التغيير
plans-undone = أُلغي التغيير المُقرَّر. ويستمر اشتراكك كما هو.
plans-nothing-waits = لم يعد هناك أي تغيير مُقرَّر لهذا الاشتراك.
plans-confirm = راجع التغيير
plans-change = التغيير
plans-before = لديك الآن
plans-after = سيصبح لديك
plans-starts = موعد البدء
plans-starts-now = فورًا
plans-starts-on = بدءًا من { $date }. وحتى ذلك الحين تحتفظ بما لديك الآن.
plans-trial = الفترة التجريبية
plans-trial-goes-on = تستمر حتى { $date }.
plans-trial-ends = تنتهي الآن.
plans-method = وسيلة الدفع
plans-by-invoice = { $count ->
    [zero] فاتورة تُدفع خلال { $count } يوم
    [one] فاتورة تُدفع خلال يوم واحد
    [two] فاتورة تُدفع خلال يومين
    [few] فاتورة تُدفع خلال { $count } أيام
    [many] فاتورة تُدفع خلال { $count } يومًا
   *[other] فاتورة تُدفع خلال { $count } يوم
 }
plans-no-method = لا توجد وسيلة دفع
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }، { $price }
plans-bill = تدفع الآن
plans-bill-none = لا شيء.
plans-credit-left = يتبقى { $amount }. وسيُخصم من فواتيرك القادمة.
plans-next-title = دفعتك التالية
plans-next = { $amount } في { $date }
plans-next-none = لا شيء. لا توجد فاتورة أخرى.
plans-next-settles = وتشمل الفرق عن بقية هذه الفترة.
plans-next-usage = يُضاف إليها ما تستخدمه.
plans-line-unused = رصيد عن الوقت غير المستخدم من { $plan } بدءًا من { $date }
plans-line-rest = { $plan } لبقية الفترة بدءًا من { $date }
plans-line-period = { $plan }، من { $from } إلى { $to }
plans-pay = دفع { $amount } وتغيير الاشتراك
plans-change-on = التغيير في { $date }
plans-change-now = التغيير الآن
plans-get-invoice = التغيير واستلام فاتورة بمبلغ { $amount }
plans-again = اختيار شيء آخر
plans-moved = تغيّر شيء ما منذ عرض هذه الصفحة. يُرجى مراجعة المبالغ مرة أخرى.
plans-done = تم تغيير اشتراكك.
plans-done-planned = تم تحديد موعد التغيير. وحتى ذلك الحين تحتفظ بما لديك الآن.
plans-done-busy = الدفعة لا تزال قيد المعالجة. سيتغير اشتراكك فور اكتمالها.
plans-declined = لم تتم الدفعة
plans-waits-lead = سيتغير اشتراكك فور دفع { $amount }. وحتى ذلك الحين تحتفظ بما لديك الآن.
plans-refused-lead = تعذر تحصيل { $amount }، لذلك يبقى اشتراكك كما هو. يمكنك تغييره باستخدام طريقة دفع أخرى.
plans-pay-other = الدفع ببطاقة أخرى
plans-stop = لا يمكن إجراء هذا التغيير

### invoices

invoice = الفاتورة { $number }
invoice-for = إلى
invoice-issued = تاريخ الإصدار
invoice-due = تاريخ الاستحقاق
invoice-status = الحالة
invoice-open = مفتوحة
invoice-paid = مدفوعة
invoice-void = ملغاة
invoice-given-up = مشطوبة
invoice-lines = التفاصيل
invoice-line = الوصف
invoice-quantity = الكمية
invoice-amount = المبلغ
invoice-discount = الخصومات
invoice-total = الإجمالي
invoice-balance = الرصيد المستخدم
invoice-left = المبلغ المستحق
invoice-pdf = تنزيل بصيغة PDF
invoices-title = الفواتير
invoices-search = البحث عن فواتير
invoices-any-status = كل الحالات
invoices-any-year = كل السنوات
invoices-year = السنة
invoices-number = رقم الفاتورة
invoices-number-column = الرقم
invoices-what = مقابل
invoices-show = عرض
invoices-all = عرض جميع الفواتير
invoices-none-found = لا توجد فاتورة مطابقة.
invoices-none-here = لا توجد فواتير في هذه الصفحة.
invoices-count = { $count ->
    [zero] { $count } فاتورة
    [one] فاتورة واحدة
    [two] فاتورتان
    [few] { $count } فواتير
    [many] { $count } فاتورة
   *[other] { $count } فاتورة
 }
invoices-pages = الصفحات
invoices-page = الصفحة { $page } من { $pages }
invoices-newer = الأحدث
invoices-older = الأقدم
invoice-unnumbered = فاتورة بدون رقم
invoice-empty = لا شيء
invoice-and-more = { $count ->
    [zero] { $first } و{ $count } بند آخر
    [one] { $first } وبند آخر
    [two] { $first } وبندان آخران
    [few] { $first } و{ $count } بنود أخرى
    [many] { $first } و{ $count } بندًا آخر
   *[other] { $first } و{ $count } بند آخر
 }
invoice-late = متأخرة
invoice-paid-on = تاريخ الدفع
invoice-voided-on = تاريخ الإلغاء
invoice-subtotal = المجموع الفرعي
invoice-credited = إشعارات دائنة
invoice-row-credited = مبلغ دائن: { $amount }
credit-notes-title = الإشعارات الدائنة
credit-off-invoice = خُصم من هذه الفاتورة
credit-refunded = أُعيد إليك
credit-to-balance = لفواتيرك القادمة
credit-elsewhere = سُوي بطريقة أخرى
invoice-paid-amount = المدفوع
invoice-pay = تسجيل الدخول والدفع
invoice-receipt = إيصال
payments-title = الدفعات
payment-day = التاريخ
payment-with = وسيلة الدفع
payment-succeeded = مدفوعة
payment-processing = قيد المعالجة
payment-canceled = أُلغيت
payment-failed = فشلت
payment-no-method = لا توجد وسيلة دفع
refund-succeeded = تم رد المبلغ
refund-processing = رد المبلغ قيد المعالجة
refund-failed = فشل رد المبلغ
receipt = إيصال الفاتورة { $number }
receipt-paid = تم دفع { $amount }
receipt-elsewhere = تم الدفع خارج هذه الصفحة.
receipt-pdf = تنزيل الإيصال بصيغة PDF
upcoming-title = الفاتورة القادمة
upcoming-none-title = لا توجد فاتورة مُقرَّرة
upcoming-none = وفق الوضع الحالي، لن تصدر فواتير أخرى لهذا الاشتراك.
upcoming-charged = ستُدفع باستخدام { $card }. قد يتغير المبلغ إذا أجريت تغييرات قبل ذلك.
upcoming-sent = ستصلك الفاتورة حينها. ويجب دفعها بحلول { $date }.
line-trial = فترة تجريبية مجانية: { $plan }
line-usage = { $plan }: ما استخدمته

### paper

paper-invoice = فاتورة
paper-receipt = إيصال
paper-credit-note = إشعار دائن
paper-number = الرقم
paper-period = الفترة
paper-from = من
paper-bill-to = فاتورة إلى
paper-quantity = الكمية
paper-unit-price = سعر الوحدة
paper-tax = الضريبة
paper-pay-online = العرض والدفع عبر الإنترنت
paper-page = الصفحة { $page } من { $pages }
paper-test-mark = اختبار: هذا المستند ليس مطالبة بالدفع
paper-discount = الخصم
paper-subtotal = المجموع الفرعي
paper-credited = إشعارات دائنة
paper-paid = مدفوع
paper-draft = مسودة
paper-overdue = متأخرة
paper-uncollectible = غير قابلة للتحصيل

### leaving

leaving-title = إلغاء { $plan }
leaving-when-later = ينتهي في { $date }
leaving-when-trial = تنتهي فترتك التجريبية في { $date }
leaving-when-now = ينتهي فورًا
leaving-when-after-pause = ينتهي بعد التوقف المؤقت
leaving-stays = وحتى ذلك الحين يبقى كل شيء كما هو.
leaving-stays-paused = يبقى متوقفًا مؤقتًا. يأتي الوقت الذي دفعت ثمنه بعد التوقف، ثم ينتهي الاشتراك.
leaving-no-charge = لن يُخصم منك أي مبلغ مقابله مرة أخرى.
leaving-usage = ما استخدمته يُحتسب الآن: تدفع { $amount }.
leaving-usage-later = في { $date } يُحتسب ما تستخدمه حتى ذلك الحين.
leaving-owed = تبقى الفواتير المفتوحة مستحقة الدفع.
leaving-lost = دفعت حتى { $date }. ولا يُرد المبلغ عن المدة المتبقية.
leaving-credit = رصيد عن الوقت غير المستخدم
leaving-credit-later = يُخصم من فاتورتك القادمة لدى { $organization }.
leaving-schedule = لن يتم التغيير المُقرَّر في { $date }.
leaving-button = إلغاء الاشتراك
leaving-stay = العودة دون إلغاء
leaving-undo-later = يمكنك التراجع حتى ذلك الحين.
leaving-again-later = يمكنك بدء الاشتراك من جديد في أي وقت.
leaving-changed = تغيّرت المبالغ. يُرجى مراجعتها مرة أخرى.
offer-title = أو ابقَ معنا بسعر أقل
offer-coupon = { $discount } على { $plan }
offer-effect = ستكون دفعتك القادمة في { $date } بمبلغ { $then } بدلًا من { $now }.
offer-once = يسري على دفعة واحدة.
offer-invoices = { $count ->
    [zero] يسري على { $count } دفعة.
    [one] يسري على دفعة واحدة.
    [two] يسري على دفعتين.
    [few] يسري على { $count } دفعات.
    [many] يسري على { $count } دفعة.
   *[other] يسري على { $count } دفعة.
 }
offer-until = يسري حتى { $date }.
offer-forever = يسري ما دام اشتراكك قائمًا.
offer-single = يمكنك الاستفادة منه مرة واحدة.
offer-take = الاستفادة من الخصم
offer-taken = تم تفعيل الخصم، واشتراكك مستمر.
offer-pause-title = أو خذ استراحة
offer-pause-lead = أوقف اشتراكك مؤقتًا. لا يُخصم أي مبلغ حتى استئنافه.
offer-pause-go = اختيار مدة التوقف
left-later = ينتهي { $plan } في { $date }
left-after-pause = ينتهي { $plan } بعد التوقف المؤقت
left-now = انتهى { $plan }
left-again = بدء الاشتراك من جديد
left-home = إلى صفحة الفوترة
left-done = تم
left-notice = تم إلغاء اشتراكك.
left-undo = الاحتفاظ باشتراكي
survey-title = ما سبب الإلغاء؟
survey-lead = تود { $organization } معرفة السبب. لست ملزمًا بالإجابة.
survey-legend = السبب
survey-comment = بكلماتك الخاصة
survey-send = إرسال
survey-thanks = شكرًا لك. ستقرأ { $organization } إجابتك.
reason-customer-service = خدمة العملاء
reason-low-quality = الجودة
reason-missing-features = هناك شيء ينقصه
reason-other = سبب آخر
reason-switched-service = وجدت بديلًا آخر
reason-too-complex = معقّد أكثر من اللازم
reason-too-expensive = مرتفع السعر
reason-unused = لا أستخدمه
keep-title = الاحتفاظ بـ { $plan }
keep-lead = كان سينتهي في { $date }. وسيستمر بدلًا من ذلك.
keep-lead-paused = كان سينتهي بعد التوقف المؤقت. وسيستمر بدلًا من ذلك.
keep-next = الدفعة القادمة
keep-button = الاحتفاظ باشتراكي
keep-leave = العودة دون تغيير شيء
keep-done = اشتراكك مستمر.

### pausing

pausing-title = إيقاف { $plan } مؤقتًا
pausing-lead = لا يُخصم أي مبلغ أثناء توقف اشتراكك مؤقتًا، ويُحفظ لك الوقت الذي دفعت ثمنه.
pausing-legend = كم المدة؟
pausing-choice = لمدة { $length }، حتى { $date }
pausing-choice-open = إلى أن أستأنفه
pausing-continue = متابعة
pausing-choose = اختر المدة.
pausing-confirm-until = إيقاف مؤقت حتى { $date }
pausing-confirm-open = إيقاف مؤقت إلى أن تستأنفه
pausing-from = متوقف بدءًا من
pausing-until = يُستأنف في
pausing-by-you = عندما تستأنفه هنا
pausing-charged = المبلغ المخصوم خلال ذلك
pausing-nothing = لا شيء
pausing-kept = الوقت المدفوع المحفوظ
pausing-next = الدفعة القادمة
pausing-no-next = لا توجد دفعة قادمة.
pausing-open-next = تحل الدفعة القادمة عندما ينفد الوقت المحفوظ بعد الاستئناف.
pausing-trial-kept = وقت التجربة المحفوظ
pausing-button = إيقاف الاشتراك مؤقتًا
pausing-button-change = تعديل التوقف المؤقت
pausing-done = تم إيقاف اشتراكك مؤقتًا.
pausing-changed = تم تعديل التوقف المؤقت.
pausing-is-until = الاشتراك متوقف مؤقتًا حتى { $date }.
pausing-is-open = الاشتراك متوقف مؤقتًا إلى أن تستأنفه.
pausing-will = سيتوقف الاشتراك مؤقتًا في { $date }.
pausing-change-legend = المدة الجديدة
pausing-leave = العودة دون إيقاف مؤقت
pausing-stay = العودة دون تعديله
pausing-ending = هذا الاشتراك في طريقه إلى الانتهاء، لذا لا يمكن إيقافه مؤقتًا. احتفظ به أولًا.
pausing-none = لا تتيح { $organization } الإيقاف المؤقت حاليًا.
resuming-title = استئناف { $plan }
resuming-lead = يستمر بدءًا من اليوم.
resuming-charged = المبلغ المخصوم اليوم
resuming-button = استئناف الاشتراك
resuming-pay = دفع { $amount } والاستئناف
resuming-done = اشتراكك مستمر.
resuming-off-title = إلغاء التوقف المؤقت لاشتراك { $plan }
resuming-off-lead = كان سيتوقف مؤقتًا في { $date }. وسيستمر دون انقطاع.
resuming-off-button = إلغاء التوقف المؤقت
resuming-off-done = تم إلغاء التوقف المؤقت.

### reactivating

reactivating-title = بدء { $plan } من جديد
reactivating-lead = انتهى في { $date }. ويبدأ من جديد اليوم.
reactivating-charged = المبلغ المخصوم اليوم
reactivating-invoiced = المبلغ المفوتر اليوم
reactivating-next = الدفعة القادمة
reactivating-with = وسيلة الدفع
reactivating-add = إضافة وسيلة دفع
reactivating-pay = دفع { $amount } والبدء
reactivating-button = البدء من جديد
reactivating-leave = العودة دون بدء
reactivating-changed = تغيّرت المبالغ. يُرجى مراجعتها مرة أخرى.
reactivating-done = عاد اشتراكك إلى العمل.
reactivating-unpaid = يبدأ اشتراكك بمجرد دفعه.
reactivating-gone = لم يعد { $plan } يُباع بالشكل الذي كان لديك. تواصل مع { $organization }.

### methods

methods-title = وسائل الدفع
methods-none = ليست لديك أي وسيلة دفع بعد.
methods-add = إضافة بطاقة
methods-default-mark = افتراضية
methods-expired-mark = منتهية الصلاحية
methods-soon-mark = تنتهي صلاحيتها قريبًا
methods-expires = تنتهي صلاحيتها في { $date }
methods-expired-since = انتهت صلاحيتها في { $date }. حدّثها أو أضف بطاقة أخرى.
methods-pays = تدفع { $plans }
methods-pays-nothing = لا تدفع أي شيء حاليًا
methods-unpaid = لا توجد وسيلة دفع لـ { $plans } بعد. أضف بطاقة أو اختر واحدة.
methods-a-plan = اشتراكك
methods-make-default = تعيين كافتراضية
methods-choose = اختيار الاشتراكات
methods-edit = تحديث
methods-remove = إزالة
methods-default-title = هل تريد تعيين { $card } كوسيلة افتراضية؟
methods-default-lead = تُستخدم وسيلتك الافتراضية لدفع كل ما ليست له بطاقة خاصة، الآن وفي المستقبل.
methods-default-plans = اشتراكات تنتقل إلى هذه البطاقة
methods-default-keep = الاشتراك الذي لا تحدده يحتفظ ببطاقته الحالية.
methods-default-button = تعيين كافتراضية
methods-default-done = تم تغيير وسيلة الدفع الافتراضية.
methods-default-already = هذه وسيلتك الافتراضية بالفعل.
methods-plans-title = ما يُدفع باستخدام { $card }
methods-plans-legend = اشتراكات تُدفع بهذه البطاقة
methods-plans-now = يُدفع الآن باستخدام { $card }
methods-plans-now-nothing = لا توجد وسيلة لدفعه بعد
methods-plans-none = ليس لديك اشتراك سارٍ يُدفع ببطاقة.
methods-plans-as-default = بصفتها وسيلتك الافتراضية، تدفع { $plans }. لتغيير ذلك، اختر لها بطاقة أخرى.
methods-plans-back = الاشتراك الذي لا تحدده يعود إلى بطاقتك الافتراضية.
methods-plans-button = حفظ
methods-plans-done = تم الحفظ. تُدفع اشتراكاتك كما اخترت.
methods-remove-title = هل تريد إزالة { $card }؟
methods-remove-free = لا تدفع أي شيء حاليًا.
methods-remove-falls-back = سيُدفع { $plans } باستخدام { $card } بدلًا منها.
methods-remove-needed = هذه البطاقة تدفع { $plans }، ولا توجد وسيلة أخرى لذلك. اختر بطاقة أخرى أولًا.
methods-remove-needed-add = إضافة بطاقة أخرى
methods-remove-needed-choose = اختيار بطاقة أخرى
methods-remove-final = نحذف البطاقة لدينا. يمكنك إضافتها من جديد في أي وقت.
methods-remove-button = إزالة البطاقة
methods-remove-keep = الاحتفاظ بها
methods-remove-done = تمت إزالة البطاقة.
methods-edit-title = تحديث { $card }
methods-edit-lead = هل وصلتك بطاقة جديدة بالرقم نفسه؟ عدّل هنا ما هو مطبوع عليها.
methods-edit-button = حفظ
methods-edit-done = تم تحديث البطاقة.
methods-field-number = رقم البطاقة
methods-field-expiry = تاريخ انتهاء الصلاحية
methods-field-expiry-hint = الشهر والسنة، مثل 08/30
methods-field-cvc = رمز الأمان
methods-field-cvc-hint = الأرقام الثلاثة أو الأربعة بجانب التوقيع أو على وجه البطاقة
methods-field-name = الاسم على البطاقة
methods-field-line1 = الشارع ورقم المبنى
methods-field-line2 = تتمة العنوان
methods-field-city = المدينة أو البلدة
methods-field-state = الولاية أو المنطقة
methods-field-postal = الرمز البريدي
methods-wrong-number = تحقّق من رقم البطاقة.
methods-wrong-cvc = يتكون رمز الأمان من ثلاثة أو أربعة أرقام.
methods-not-test = هذه ليست بطاقة اختبار. استخدم أحد الأرقام أدناه، ولا تستخدم بطاقة حقيقية أبدًا.
methods-add-test = لا يقبل وضع الاختبار إلا بطاقات الاختبار. يصلح أي تاريخ مستقبلي وأي رمز أمان.
methods-add-future = استخدامها للدفعات المستقبلية
methods-add-future-hint = تصبح وسيلتك الافتراضية.
methods-add-plans = اشتراكات تُدفع بها من الآن فصاعدًا
methods-add-button = إضافة البطاقة
methods-added = تمت إضافة البطاقة.
methods-add-busy = يستغرق مصرفك بعض الوقت. ستظهر البطاقة هنا بعد أن يرد.
methods-test-cards = بطاقات الاختبار
methods-test-number = الرقم
methods-test-outcome = ما يحدث
methods-test-succeeds = تعمل
methods-test-declined = تُرفض
methods-test-funds = تُرفض: الرصيد غير كافٍ
methods-test-expired = تُرفض: منتهية الصلاحية
methods-test-cvc = تُرفض: رمز الأمان خاطئ
methods-test-processing = تُرفض: مشكلة لدى المصرف
methods-test-later = تُضاف وتُرفض الدفعات
methods-test-asks = يطلب المصرف التأكيد
methods-test-asks-in-vain = يطلب المصرف التأكيد ثم يرفض
methods-saved-title = تمت إضافة { $card }
methods-saved-pays = من الآن فصاعدًا تدفع { $plans }.
methods-saved-default = هي وسيلتك الافتراضية: تُستخدم لدفع كل ما ليست له بطاقة خاصة.
methods-saved-only = جاهزة عندما تحتاج إليها.
methods-saved-owed = لا يزال مفتوحًا
methods-saved-pay = دفع { $amounts } الآن
methods-saved-later = ليس الآن
methods-saved-done = تم
methods-nowhere-title = لا يمكن إضافة بطاقات هنا بعد
methods-nowhere-lead = لم تُعِدّ { $organization } الدفع بالبطاقة في هذه الصفحة. تواصل معها لتغيير طريقة دفعك.
methods-page-lead = تُدخل بطاقتك في صفحة مزوّد الدفع الذي نتعامل معه. ولا نرى رقمها أبدًا.
methods-page-button = متابعة

### paying

paying-title = دفع الفاتورة { $number }
paying-all-title = دفع المبالغ المفتوحة
paying-with = الدفع باستخدام
paying-button = دفع { $amount }
paying-total = المجموع
paying-one = دفع هذه فقط
paying-no-card = ليست لديك بطاقة للدفع بعد.
paying-add-card = الدفع ببطاقة أخرى
paying-changed = تغيّر المبلغ في هذه الأثناء. يُرجى مراجعته مرة أخرى.
paying-last-try = لم تنجح المحاولة الأخيرة. { $reason }
paying-waits = يطلب مصرفك تأكيد هذه الدفعة.
paying-confirm = تأكيدها
paying-busy = هذه الدفعة قيد المعالجة. تحقّق مرة أخرى بعد لحظات.
paying-nothing = لا توجد مبالغ مفتوحة. شكرًا لك!
paying-done = تم الدفع. شكرًا لك!
paying-already = هذه الفاتورة مدفوعة بالفعل.
paying-results = دفعاتك
paying-state-paid = مدفوعة
paying-state-failed = غير مدفوعة
paying-state-busy = قيد المعالجة
paying-state-waits = بانتظارك
paying-receipt = الفاتورة والإيصال
paying-try-again = المحاولة مرة أخرى

### challenge

challenge-title = سؤال من مصرفك
challenge-payment = تود { $organization } خصم { $amount } من { $card }. هل هذا صحيح؟
challenge-setup = تود { $organization } حفظ { $card } للدفعات اللاحقة. هل هذا صحيح؟
challenge-card = بطاقتك
challenge-test = وضع الاختبار: لا يُسأل أي مصرف. اختر ما قد يجيب به.
challenge-approve = موافقة
challenge-decline = رفض
challenge-leave-payment = لدفع { $amount }، أكّد لدى مصرفك أنك صاحب الطلب.
challenge-leave-setup = انتقل إلى مزوّد الدفع للإكمال.
challenge-leave = متابعة
challenge-returned = لقد عدت
challenge-pending = لم يكتمل الأمر هناك بعد. تابع من حيث توقفت.
challenge-failed = لم يتمكن مصرفك من تأكيد هويتك، لذا لم يُخصم أي مبلغ.
challenge-failed-card = لم يتمكن مصرفك من تأكيد هويتك، لذا لم تُضف البطاقة.
challenge-over = تمت الإجابة عن هذا بالفعل.

### details

details-lead = تصدر فواتيرك بهذه البيانات.
details-save = حفظ
details-saved = تم حفظ بياناتك.
details-change-name = تغيير الاسم
details-change-email = تغيير عنوان البريد الإلكتروني
details-change-phone = تغيير رقم الهاتف
details-change-address = تغيير عنوان الفوترة
details-change-shipping = تغيير عنوان الشحن
details-change-tax-ids = تغيير الأرقام الضريبية
details-name-title = اسمك
details-name-lead = اسم شخص أو شركة، كما يظهر على الفواتير.
details-phone-title = رقم هاتفك
details-phone-fault = لا يبدو هذا رقم هاتف. ابدأ بعلامة + ثم رمز بلدك.
emails-title = عنوان بريدك الإلكتروني
emails-current = عنوانك هو { $email }.
emails-no-mail = تغيّره لك { $organization }: تواصل معها.
emails-new = عنوان البريد الإلكتروني الجديد
emails-hint = نرسل إليه رمزًا. يتغير عنوانك بعد إدخال الرمز.
emails-send = إرسال الرمز
emails-same = هذا عنوانك بالفعل.
emails-code-title = أدخل الرمز
emails-code-lead = { $count ->
    [zero] أرسلنا رمزًا من 8 أرقام إلى { $email }. يعمل الرمز لمدة { $count } دقيقة.
    [one] أرسلنا رمزًا من 8 أرقام إلى { $email }. يعمل الرمز لمدة دقيقة واحدة.
    [two] أرسلنا رمزًا من 8 أرقام إلى { $email }. يعمل الرمز لمدة دقيقتين.
    [few] أرسلنا رمزًا من 8 أرقام إلى { $email }. يعمل الرمز لمدة { $count } دقائق.
    [many] أرسلنا رمزًا من 8 أرقام إلى { $email }. يعمل الرمز لمدة { $count } دقيقة.
   *[other] أرسلنا رمزًا من 8 أرقام إلى { $email }. يعمل الرمز لمدة { $count } دقيقة.
 }
emails-code = الرمز
emails-confirm = تغيير عنواني
emails-again = إرسال رمز آخر
emails-other = استخدام عنوان آخر
emails-sent-again = أُرسل رمز آخر.
emails-wrong-code = هذا الرمز غير صحيح أو انتهت صلاحيته. تحقّق منه أو اطلب رمزًا آخر.
emails-expired = انتهت صلاحية الرمز. ابدأ من جديد بعنوانك الجديد.
emails-changed = تم تغيير عنوان بريدك الإلكتروني. وتم تسجيل خروجك من جميع الأماكن الأخرى.

### addresses

addresses-title = عنوان الفوترة
addresses-shipping-title = عنوان الشحن
addresses-addressee = المرسل إليه
addresses-country = البلد أو المنطقة
addresses-choose-country = اختر بلدًا
addresses-choose = اختر
addresses-switch = استخدام هذا البلد
addresses-line1 = عنوان الشارع
addresses-line2 = الشقة، الطابق، المبنى
addresses-city = المدينة
addresses-town = البلدة أو المدينة
addresses-suburb = الضاحية أو البلدة
addresses-district = الحي
addresses-postal-code = الرمز البريدي
addresses-postcode = الرمز البريدي (Postcode)
addresses-zip = الرمز البريدي (ZIP)
addresses-pin = الرمز البريدي (PIN)
addresses-cep = الرمز البريدي (CEP)
addresses-eircode = الرمز البريدي (Eircode)
addresses-area = المنطقة
addresses-county = المقاطعة
addresses-department = الإقليم
addresses-emirate = الإمارة
addresses-governorate = المحافظة
addresses-island = الجزيرة
addresses-parish = الأبرشية
addresses-prefecture = المحافظة
addresses-province = المقاطعة
addresses-region = المنطقة
addresses-state = الولاية
addresses-code-fault = { $count ->
    [zero] يجب أن يتكون هذا الرمز من { $count } رقم.
    [one] يجب أن يتكون هذا الرمز من رقم واحد.
    [two] يجب أن يتكون هذا الرمز من رقمين.
    [few] يجب أن يتكون هذا الرمز من { $count } أرقام.
    [many] يجب أن يتكون هذا الرمز من { $count } رقمًا.
   *[other] يجب أن يتكون هذا الرمز من { $count } رقم.
 }
addresses-order-title = عناوين هذا الاشتراك
addresses-order-lead = إذا لم يكن للاشتراك عنوان خاص، فيُستخدم عنوانك.
addresses-order-billing = عنوان الفوترة لهذا الاشتراك
addresses-order-delivery = عنوان التسليم لهذا الاشتراك
addresses-order-usual = استخدام عنواني المعتاد

### tax-ids

tax-ids-title = الأرقام الضريبية
tax-ids-lead = تظهر على فواتيرك القادمة.
tax-ids-add = إضافة رقم ضريبي
tax-ids-type = البلد والنوع
tax-ids-value = الرقم
tax-ids-hint = لا بأس بالمسافات والنقاط والشرطات.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (مثل { $example })
tax-ids-unknown = أخرى
tax-ids-remove = إزالة
tax-ids-added = تمت إضافة الرقم الضريبي.
tax-ids-removed = تمت إزالة الرقم الضريبي.

### privacy

privacy-title = بياناتك
privacy-copy = نسخة من بياناتك
privacy-copy-lead = كل ما يُحفظ عنك هنا، في ملف يمكن للبرامج الأخرى قراءته (JSON).
privacy-download = تنزيل بياناتي
privacy-erase = محو بياناتك
privacy-erase-lead = يمكنك طلب محو بياناتك.
privacy-erase-ask = طلب المحو
privacy-erase-title = طلب محو بياناتك
privacy-erase-who = تتولى { $organization } تنفيذ ذلك وقد تتواصل معك أولًا.
privacy-erase-what = تنتهي اشتراكاتك، ويُسجَّل خروجك من كل الأماكن، وتُمحى بياناتك ووسائل الدفع الخاصة بك.
privacy-erase-kept = { $count ->
    [zero] تُحفظ الفواتير ومدفوعاتها لمدة { $count } سنة لأن القانون يفرض ذلك.
    [one] تُحفظ الفواتير ومدفوعاتها لمدة سنة واحدة لأن القانون يفرض ذلك.
    [two] تُحفظ الفواتير ومدفوعاتها لمدة سنتين لأن القانون يفرض ذلك.
    [few] تُحفظ الفواتير ومدفوعاتها لمدة { $count } سنوات لأن القانون يفرض ذلك.
    [many] تُحفظ الفواتير ومدفوعاتها لمدة { $count } سنة لأن القانون يفرض ذلك.
   *[other] تُحفظ الفواتير ومدفوعاتها لمدة { $count } سنة لأن القانون يفرض ذلك.
 }
privacy-erase-send = طلب المحو
privacy-asked = طلبت من { $organization } في { $date } محو بياناتك.
privacy-sent = تم إرسال طلبك.

### problems

bad-request = لم نفهم هذا الطلب
bad-request-advice = جزء من العنوان أو النموذج ليس كما ينبغي. ارجع وحاول مرة أخرى.
stranger = لم يأتِ هذا الطلب من هذه الصفحة
stranger-advice = حفاظًا على أمانك لم يُنفَّذ. ارجع وأعد تحميل الصفحة وحاول مرة أخرى.
switched-off = هذا غير متاح هنا
switched-off-advice = لم تفعّل { $organization } هذه الخدمة. تواصل معها إذا احتجت إليها.
refused = لا يمكن تنفيذ ذلك الآن
not-found = لا توجد صفحة هنا
not-found-advice = ربما كُتب العنوان بشكل خاطئ أو أُزيلت الصفحة. استخدم الرابط الوارد من الشركة التي تدفع لها.
wrong-method = لا يمكن استخدام هذه الصفحة بهذه الطريقة
wrong-method-advice = لم يتغير شيء. ارجع واستخدم أزرار الصفحة.
timed-out = استغرق ذلك وقتًا أطول من اللازم
timed-out-advice = لم يتغير شيء. تحقّق من اتصالك وحاول مرة أخرى.
too-large = الحجم كبير جدًا
too-large-advice = لم يتغير شيء. اختصر المحتوى وحاول مرة أخرى.
too-many = لحظة من فضلك
too-many-advice = وردت طلبات كثيرة جدًا من اتصالك. انتظر دقيقة وحاول مرة أخرى.
offline-title = أنت غير متصل بالإنترنت
offline-lead = تحتاج هذه الصفحة إلى الإنترنت. تحقق من اتصالك، ثم حاول مرة أخرى.
offline-note = ربما وصل آخر ما أرسلته. ستراه هنا فور عودة الاتصال.
broken = حدث خطأ من جانبنا
broken-advice = لم تتسبب في ذلك. حاول مرة أخرى بعد لحظات. إذا استمرت المشكلة، فأخبر الشركة التي تدفع لها وأعطها الرقم المرجعي أدناه.
unavailable = سنعود بعد قليل
unavailable-advice = الصفحة مشغولة أو تحت الصيانة. حاول مرة أخرى بعد لحظات.

### root

root-title = هذا خادم فوترة
root-customer = هل أنت عميل؟ استخدم الرابط الوارد من الشركة التي تدفع لها.
root-operator = هل تدير هذا الخادم؟ إنه يعمل. ينشئ هذا الأمر مؤسسة ومفاتيح صفحات الفوترة الخاصة بها:
root-reference = مرجع واجهة API

### refusals

refusal-general = لا يمكن تنفيذ ذلك. تواصل مع { $organization }.
refusal-busy = لا يزال طلبك الأخير قيد المعالجة. انتظر لحظة ثم تحقّق مرة أخرى.
refusal-declined = رُفضت البطاقة. جرّب بطاقة أخرى أو اسأل مصرفك.
refusal-insufficient-funds = رُفضت البطاقة: رصيدها غير كافٍ. جرّب بطاقة أخرى.
refusal-expired-card = رُفضت البطاقة: انتهت صلاحيتها. جرّب بطاقة أخرى.
refusal-wrong-cvc = رُفضت البطاقة: رمز الأمان خاطئ. تحقّق منه وحاول مرة أخرى.
refusal-processing-error = حدثت مشكلة لدى المصرف. حاول مرة أخرى بعد لحظات أو ببطاقة أخرى.
refusal-authentication = يطلب مصرفك تأكيد هذه الدفعة.
refusal-too-many-attempts = محاولات كثيرة جدًا. انتظر قليلًا ثم حاول مرة أخرى.
refusal-in-use = لا يزال مستخدمًا ولا يمكن إزالته.
obstacle-subscription-over = انتهى هذا الاشتراك.
obstacle-subscription-runs = لم ينتهِ هذا الاشتراك.
obstacle-subscription-incomplete = لم تُدفع الفاتورة الأولى لهذا الاشتراك بعد. ادفعها أولًا.
obstacle-nothing-to-undo = ليس لهذا الاشتراك إنهاء يمكن التراجع عنه.
obstacle-already-ending = هذا الاشتراك في طريقه إلى الانتهاء بالفعل.
obstacle-already-paused = هذا الاشتراك متوقف مؤقتًا بالفعل.
obstacle-not-paused = هذا الاشتراك غير متوقف مؤقتًا.
obstacle-subscription-overdue = توجد فاتورة متأخرة لهذا الاشتراك. ادفعها أولًا.
obstacle-subscription-paused = هذا الاشتراك متوقف مؤقتًا. استأنفه أولًا.
obstacle-has-schedule = هناك تغيير مُقرَّر لهذا الاشتراك بالفعل. تراجع عنه أولًا أو تواصل مع { $organization }.
obstacle-last-item = يحتاج الاشتراك إلى عنصر واحد على الأقل.
obstacle-invoice-not-open = لم تعد هذه الفاتورة مفتوحة.
obstacle-invoice-paid = هذه الفاتورة مدفوعة.
obstacle-no-payment-method = لا توجد وسيلة للدفع. أضف واحدة أولًا.
obstacle-last-payment-method = يُدفع بها اشتراك سارٍ. اختر له وسيلة دفع أخرى أولًا.
obstacle-payment-over = انتهت هذه الدفعة.
obstacle-setup-over = أُضيفت هذه البطاقة أو أُلغيت إضافتها بالفعل.
obstacle-no-gateway = لا يمكن لـ { $organization } استلام الدفعات هنا بعد. تواصل معها.
obstacle-offer-taken = سبق أن استفدت من هذا العرض.
obstacle-discount-runs = هناك خصم سارٍ بالفعل.
obstacle-too-many = بلغت الحد الأقصى لعدد هذه العناصر.
rule-required = يُرجى ملء هذا الحقل.
rule-too-long = { $count ->
    [zero] الحد الأقصى هنا { $count } حرف.
    [one] الحد الأقصى هنا حرف واحد.
    [two] الحد الأقصى هنا حرفان.
    [few] الحد الأقصى هنا { $count } أحرف.
    [many] الحد الأقصى هنا { $count } حرفًا.
   *[other] الحد الأقصى هنا { $count } حرف.
 }
rule-too-short = { $count ->
    [zero] الحد الأدنى هنا { $count } حرف.
    [one] الحد الأدنى هنا حرف واحد.
    [two] الحد الأدنى هنا حرفان.
    [few] الحد الأدنى هنا { $count } أحرف.
    [many] الحد الأدنى هنا { $count } حرفًا.
   *[other] الحد الأدنى هنا { $count } حرف.
 }
rule-range = يجب أن تكون القيمة من { $min } إلى { $max }.
rule-character = يحتوي هذا على حرف لا يمكن استخدامه هنا.
rule-email = لا يبدو هذا عنوان بريد إلكتروني.
rule-choice = اختر من القائمة.
rule-taken = هذا مستخدم بالفعل.
rule-missing = لم يعد هذا موجودًا. اختر غيره.
rule-expired = انتهت صلاحيته.
rule-used-up = بلغ هذا الحد الأقصى لمرات الاستخدام.
rule-first-time-only = هذا للعملاء الجدد فقط.
rule-once-per-customer = يمكن استخدام هذا مرة واحدة فقط، وقد استخدمته.
rule-below-minimum = المبلغ أقل من اللازم لهذا.
rule-not-applicable = هذا لا يناسب اشتراكك.
rule-tax-id = لا يبدو هذا رقمًا من ذلك النوع. تحقّق من عدم وجود خطأ في الكتابة.
rule-expiry = تحقّق من الشهر والسنة.
rule-card-number = لا تكتب أرقام البطاقات هنا.
rule-weak-password = كلمة المرور هذه سهلة التخمين. اختر كلمة أطول أو أقل شيوعًا.
rule-wrong-password = هذه ليست كلمة المرور الخاصة بك.
rule-invalid = يُرجى التحقق من هذا.

### mails

mail-code-subject = رمز تسجيل الدخول إلى { $merchant }
mail-code-lead = أدخل هذا الرمز لتسجيل الدخول إلى صفحة الفوترة لدى { $merchant }:
mail-code-life = { $minutes ->
    [zero] يعمل مرة واحدة خلال { $minutes } دقيقة من الآن.
    [one] يعمل مرة واحدة خلال دقيقة واحدة من الآن.
    [two] يعمل مرة واحدة خلال دقيقتين من الآن.
    [few] يعمل مرة واحدة خلال { $minutes } دقائق من الآن.
    [many] يعمل مرة واحدة خلال { $minutes } دقيقة من الآن.
   *[other] يعمل مرة واحدة خلال { $minutes } دقيقة من الآن.
 }
mail-code-ignore = إذا لم تطلبه، فتجاهل هذه الرسالة. لا يمكن لأحد تسجيل الدخول بدون الرمز.
mail-link-subject = رابط تسجيل الدخول إلى { $merchant }
mail-link-lead = استخدم هذا الرابط لتسجيل الدخول إلى صفحة الفوترة لدى { $merchant }.
mail-link-button = تسجيل الدخول
mail-link-life = { $minutes ->
    [zero] يعمل الرابط مرة واحدة خلال { $minutes } دقيقة من الآن.
    [one] يعمل الرابط مرة واحدة خلال دقيقة واحدة من الآن.
    [two] يعمل الرابط مرة واحدة خلال دقيقتين من الآن.
    [few] يعمل الرابط مرة واحدة خلال { $minutes } دقائق من الآن.
    [many] يعمل الرابط مرة واحدة خلال { $minutes } دقيقة من الآن.
   *[other] يعمل الرابط مرة واحدة خلال { $minutes } دقيقة من الآن.
 }
mail-link-ignore = إذا لم تطلبه، فتجاهل هذه الرسالة. لا يمكن لأحد تسجيل الدخول بدون الرابط.
mail-reset-subject = تعيين كلمة مرور جديدة لدى { $merchant }
mail-reset-lead = استخدم هذا الرابط لتعيين كلمة مرور جديدة لصفحة الفوترة لدى { $merchant }.
mail-reset-button = تعيين كلمة مرور جديدة
mail-reset-ignore = إذا لم تطلب ذلك، فتجاهل هذه الرسالة. تبقى كلمة المرور كما هي.
mail-proof-subject = تأكيد عنوان بريدك الإلكتروني لدى { $merchant }
mail-proof-lead = أدخل هذا الرمز لاستخدام عنوان البريد الإلكتروني هذا لدى { $merchant }:
mail-proof-ignore = إذا لم تطلب ذلك، فتجاهل هذه الرسالة. لن يتغير شيء.
mail-email-subject = تم تغيير عنوان بريدك الإلكتروني
mail-email-old = تم تغيير عنوان البريد الإلكتروني لحساب الفوترة الخاص بك لدى { $merchant } في { $date }. لم تعد الرسائل تصل إلى هذا العنوان.
mail-email-new = هذا الآن هو عنوان البريد الإلكتروني لحساب الفوترة الخاص بك لدى { $merchant }.
mail-method-subject = تمت إضافة وسيلة دفع
mail-method-lead = تمت إضافة بطاقة { $brand } المنتهية بالرقم { $last4 } إلى حساب الفوترة الخاص بك لدى { $merchant } في { $date }.
mail-method-card = تمت إضافة بطاقة منتهية بالرقم { $last4 } إلى حساب الفوترة الخاص بك لدى { $merchant } في { $date }.
mail-cancelled-subject = تم إلغاء اشتراكك
mail-cancelled-later = ألغيت { $plan }. يمكنك استخدامه حتى { $date }.
mail-cancelled-undo = هل غيّرت رأيك؟ حتى ذلك الحين يمكنك التراجع عن الإلغاء في صفحة الفوترة.
mail-cancelled-now = ألغيت { $plan }. وقد انتهى.
mail-portal-button = فتح صفحة الفوترة
mail-not-you = إذا لم تكن أنت من فعل ذلك، فتواصل مع { $merchant } فورًا.
mail-not-you-at = إذا لم تكن أنت من فعل ذلك، فتواصل مع { $merchant } فورًا: { $email }
