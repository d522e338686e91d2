### general

percent = ‎{ $number }%‎
title = { $page } · { $organization }
billing = חיובים
test-mode = מצב בדיקה
test-mode-note = כאן לא מתבצע שום חיוב.
skip = דילוג לתוכן העמוד
policies = מדיניות ותנאים
privacy = מדיניות פרטיות
terms = תנאי שימוש
refunds = מדיניות החזרים
return-to = חזרה אל { $organization }
sign-out = התנתקות
language = שפה
language-change = שינוי שפה
contact = יצירת קשר
contact-lead = כאן תקבלו מ-{ $organization } מענה לשאלות על החיובים שלכם.
not-given = לא צוין
back = חזרה
home = החיובים שלכם
navigation = החיובים שלכם
reference = מספר אסמכתה
errors-title = { $count ->
    [one] יש פרט אחד לבדיקה חוזרת
    [two] יש שני פרטים לבדיקה חוזרת
   *[other] יש { $count } פרטים לבדיקה חוזרת
 }
field-again = למען הביטחון שלכם הפרט הזה לא נשמר. הזינו אותו שוב.
optional = לא חובה

days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
 }
weeks = { $count ->
    [one] שבוע אחד
    [two] שבועיים
   *[other] { $count } שבועות
 }
months = { $count ->
    [one] חודש אחד
    [two] חודשיים
   *[other] { $count } חודשים
 }
years = { $count ->
    [one] שנה אחת
    [two] שנתיים
   *[other] { $count } שנים
 }

price-daily = { $amount } ליום
price-weekly = { $amount } לשבוע
price-monthly = { $amount } לחודש
price-yearly = { $amount } לשנה
price-every = { $amount } כל { $interval }
price-once = { $amount } בתשלום חד-פעמי
price-metered = { $amount } לפי שימוש
price-tiers = מחיר לפי כמות

### notices

notice-stale = העמוד הזה לא היה מעודכן. נסו שוב.

### flows

flow-done = הכול מוכן
flow-done-lead = אפשר לסגור את העמוד הזה.

### portal

portal-headline = החיובים שלכם אצל { $organization }
portal-use-link = היכנסו דרך הקישור שקיבלתם מ-{ $organization }
portal-use-link-more = עמוד החיובים נפתח בקישור אישי. חפשו אותו בחשבון שלכם אצל { $organization } או בהודעה שקיבלתם משם.
portal-use-link-once = קישור פועל פעם אחת ולכמה דקות. אם תוקף הקישור שלכם פג, בקשו קישור חדש.
portal-closed = החיובים שלכם מוצגים בתוך החשבון שלכם אצל { $organization }.
link-title = עמוד החיובים שלכם מוכן
link-lead = הקישור הזה נוצר מטעם { $organization } רק בשבילכם. הוא פועל פעם אחת.
link-button = פתיחת עמוד החיובים
link-note = הפתיחה מחברת אתכם במכשיר הזה. התנתקו כשתסיימו.
ended-title = תוקף הקישור פג
ended-lead = קישורים לעמוד חיובים פועלים פעם אחת ובמשך חמש דקות, כדי שאיש לא יוכל להשתמש בקישור שלכם.
ended-step-back = חזרו למקום שבו מצאתם את הקישור: החשבון שלכם או ההודעה שבה הופיע.
ended-step-ask = בקשו שם קישור חדש.
ended-step-open = פתחו אותו בתוך חמש דקות.
signed-out = התנתקתם
signed-out-close = אפשר לסגור את החלון הזה.
signed-out-lead = אפשר לסגור את החלון הזה. כדי לחזור, היכנסו דרך קישור חדש מ-{ $organization }.

### signing in

sign-in-title = התחברות
sign-in-email = כתובת דוא״ל
sign-in-username = כתובת דוא״ל או שם משתמש
sign-in-password = סיסמה
sign-in-password-hint = השאירו ריק כדי לקבל קוד בדוא״ל.
sign-in-code-note = נשלח לכם קוד להתחברות. אין צורך בסיסמה.
sign-in-continue = המשך
sign-in-send = שליחת קוד
sign-in-forgotten = שכחתם את הסיסמה?
sign-in-wrong-password = השם או הסיסמה אינם נכונים.
sign-in-needs-password = הזינו את הסיסמה.
sign-in-wait = { $minutes ->
    [one] התקבלו יותר מדי בקשות כאלה. השתמשו בהודעה האחרונה שקיבלתם, או נסו שוב בעוד דקה אחת.
    [two] התקבלו יותר מדי בקשות כאלה. השתמשו בהודעה האחרונה שקיבלתם, או נסו שוב בעוד שתי דקות.
   *[other] התקבלו יותר מדי בקשות כאלה. השתמשו בהודעה האחרונה שקיבלתם, או נסו שוב בעוד { $minutes } דקות.
 }
code-title = בדקו את תיבת הדוא״ל
code-lead = אם { $email } היא כתובת של לקוח אצל { $organization }, קוד נשלח אליה כעת.
code-field = הקוד מההודעה
code-hint = שמונה ספרות. הקוד תקף לעשר דקות, בדפדפן הזה.
code-enter = התחברות
code-wrong = הקוד הזה אינו פועל. בדקו אותו או בקשו קוד חדש.
code-resend = שליחת קוד חדש
code-other = שימוש בכתובת אחרת
code-sent = קוד חדש נשלח. קודים קודמים אינם פועלים עוד.
choose-title = אילו חיובים תרצו לראות?
choose-lead = הכתובת שלכם שייכת לכמה לקוחות של { $organization }.
choose-legend = לקוחות
choose-unnamed = ללא שם
choose-since = לקוח מאז { $date }
choose-plans = { $count ->
    [one] מינוי פעיל אחד
    [two] שני מינויים פעילים
   *[other] { $count } מינויים פעילים
 }
choose-no-plan = אין מינוי פעיל
choose-needed = בחרו אחד.
forgotten-title = הגדרת סיסמה חדשה
forgotten-lead = נשלח לכם קישור להגדרת סיסמה.
forgotten-send = שליחת הקישור
forgotten-sent = אם השם הזה מוכר אצל { $organization } ויש לו סיסמה, קישור נשלח לכתובת הדוא״ל שלו. הקישור תקף לשעה.
password-title = הסיסמה שלכם
password-current = סיסמה נוכחית
password-new = סיסמה חדשה
password-new-hint = לפחות שמונה תווים. ארוכה יותר עדיפה.
password-save = שמירת הסיסמה
password-first = עדיין אין לכם סיסמה. בעזרת סיסמה תוכלו להתחבר בתור { $email } בלי להמתין לקוד.
password-first-no-email = לסיסמה נדרשת כתובת דוא״ל. הוסיפו קודם את הכתובת שלכם לפרטים.
password-others = תנותקו מכל שאר המקומות.
notice-password = הסיסמה נשמרה.
notice-password-reset = הסיסמה החדשה נשמרה. התחברו באמצעותה.
confirm-title = זה אתם?
confirm-lead = כדי לשמור על החשבון שלכם, אמתו שוב את זהותכם.
confirm-send = שליחת קוד אל { $email }
confirm-code-lead = קוד נשלח אל { $email }.
confirm-or-password = או הזינו את הסיסמה
confirm-button = אישור
confirm-no-way = אין לנו אפשרות לשלוח לכם קוד. פתחו את עמוד החיובים בקישור חדש מ-{ $organization }, ולאחר מכן תוכלו לעשות זאת במשך עשר דקות.
sessions-title = היכן אתם מחוברים
sessions-lead = אם אחד מאלה אינו מוכר לכם, נתקו אותו ושנו את הסיסמה אם יש לכם.
sessions-this = הדפדפן הזה
sessions-unknown = דפדפן לא מוכר
sessions-seen = פעילות אחרונה: { $time }
sessions-by-link = התחברות בקישור מ-{ $organization }: { $time }
sessions-by-email = התחברות בדוא״ל: { $time }
sessions-by-password = התחברות בסיסמה: { $time }
sessions-by-site = התחברות אצל { $organization }: { $time }
sessions-end = ניתוק
sessions-end-others = ניתוק מכל שאר המקומות
sessions-end-all = ניתוק מכל המקומות
notice-link-ended = תוקף הקישור פג. התחברו כאן במקום זאת.
notice-session-ended = הדפדפן נותק.
notice-sessions-ended = נותקתם מכל שאר המקומות.

### home

hello = שלום, { $name }
hello-nobody = שלום
signed-in-as = מחוברים בתור { $email }
details = פרטי חיוב
name = שם
email = דוא״ל
phone = טלפון
address = כתובת לחיוב
shipping = כתובת למשלוח
home-plans = המינויים שלכם
home-no-plans = אין לכם כאן מינוי כרגע.
home-more-plans = מינויים נוספים
home-ended = מינויים שהסתיימו
home-balance = יתרה
home-credit = עומדת לזכותכם יתרה של { $amount }. היא תשמש לתשלום החשבוניות הבאות.
home-debt = { $amount } יתווספו לחשבונית הבאה שלכם.
home-methods = אמצעי תשלום
home-no-methods = עדיין לא שמרתם אמצעי תשלום.
home-methods-more = { $count ->
    [one] ועוד אמצעי תשלום אחד
    [two] ועוד שני אמצעי תשלום
   *[other] ועוד { $count } אמצעי תשלום
 }
home-methods-no-default = { $count ->
    [one] שמרתם אמצעי תשלום אחד. הוא עדיין לא ברירת המחדל.
    [two] שמרתם שני אמצעי תשלום. אף אחד מהם אינו ברירת המחדל עדיין.
   *[other] שמרתם { $count } אמצעי תשלום. אף אחד מהם אינו ברירת המחדל עדיין.
 }
home-methods-manage = ניהול אמצעי התשלום
home-details-change = שינוי פרטים
home-tax-ids = מספרי מס
home-no-invoices = עדיין אין חשבוניות.
home-all-invoices = כל החשבוניות
home-further = עמודים נוספים
home-sessions = היכן אתם מחוברים
home-password = הסיסמה שלכם
home-privacy = הנתונים שלכם

owed-now = { $amount } לתשלום עכשיו
owed-now-several = יש חשבוניות לתשלום עכשיו
owed-open = { $amount } לתשלום
owed-open-several = יש חשבוניות לתשלום
owed-all = לכל החשבוניות הפתוחות
owed-late = החשבונית הזאת באיחור.
owed-not-yet = החשבונית הזאת עדיין לא שולמה.
owed-processing = התשלום שלכם בטיפול.
owed-retry = ננסה שוב ב-{ $date }.
owed-pay = תשלום { $amount }
owed-pay-all = תשלום של כולן
owed-confirm = אישור התשלום

plan-nameless = מינוי
plan-quantity = × { $quantity }
plan-active = פעיל
plan-trial-until = ניסיון חינם עד { $date }
plan-paused = מושהה
plan-paused-until = מושהה עד { $date }
plan-pauses-on = יושהה ב-{ $date }
plan-ends-on = יסתיים ב-{ $date }
plan-ended = הסתיים
plan-ended-on = הסתיים ב-{ $date }
plan-past-due = התשלום נכשל
plan-unpaid = לא שולם
plan-incomplete = ממתין לתשלום הראשון
plan-on-hold = מוקפא: אין אמצעי תשלום
plan-next-payment = התשלום הבא
plan-next-invoice = החשבונית הבאה
plan-next-lines = הצגת הפירוט
plan-next-plus-use = מה שתשתמשו בו יתווסף.
plan-next-due = לתשלום עד { $date }
plan-discount = הנחה
plan-discount-until = עד { $date }
plan-later = שינוי מתוכנן
plan-paid-with = אמצעי תשלום
plan-paid-with-change = שינוי
plan-paid-with-default = ברירת המחדל שלכם
plan-paid-by-invoice = כל חשבונית משולמת בנפרד
plan-no-method = אין אמצעי תשלום
plan-card-expired = תוקף הכרטיס הזה פג. השתמשו בכרטיס אחר כדי שהתשלום הבא יעבור.
plan-card-expires = תוקף הכרטיס הזה יפוג לפני התשלום הבא. עברו לכרטיס אחר בזמן.
plan-needs-method = הוסיפו אמצעי תשלום כדי שהתשלום הבא יעבור.
plan-until-end = אפשר להשתמש בו עד { $date }.
plan-paused-note = בזמן ההשהיה לא תשלמו דבר.
plan-change = שינוי המינוי
plan-pause = השהיה
plan-resume = חידוש
plan-address = כתובות
plan-cancel = ביטול המינוי
plan-keep = השארת המינוי
plan-unschedule = ביטול השינוי המתוכנן
plan-reactivate = התחלה מחדש
plan-add-method = הוספת אמצעי תשלום
discount-plain = הנחה של { $off }
discount-named = { $name } (הנחה של { $off })
card-of-brand = { $brand } שמסתיים ב-{ $last4 }
card-plain = כרטיס שמסתיים ב-{ $last4 }

### plans

plans-title = שינוי המינוי
plans-interval = באיזו תדירות תרצו לשלם?
plans-daily = מדי יום
plans-weekly = מדי שבוע
plans-monthly = מדי חודש
plans-yearly = מדי שנה
plans-every = כל { $interval }
plans-choose = בחרו מינוי
plans-current = המינוי שלכם
plans-stays = { $plan } נשאר כפי שהוא. אין כאן הצעה אחרת עבורו מ-{ $organization }.
plans-quantity = כמות
plans-quantity-range = מ-{ $min } עד { $max }
plans-quantity-least = { $min } או יותר
plans-quantity-form = כתבו מספר שלם.
plans-quantity-fixed = אי אפשר לשנות כאן את הכמות במינוי הזה.
plans-code = קוד מבצע
plans-code-unknown = הקוד הזה אינו מוכר לנו. בדקו אם נפלה בו שגיאת הקלדה.
plans-code-used = ההנחה הזאת כבר שלכם.
plans-choose-one = בחרו מינוי.
plans-twice = זה כבר כלול בחלק אחר של המינוי. בחרו משהו אחר.
plans-continue-note = עדיין לא משתנה דבר. העמוד הבא יציג בדיוק כמה תשלמו.
plans-continue = הצגת העלות
plans-keep = השארת המינוי כפי שהוא
plans-nothing-changed = זה מה שיש לכם עכשיו. בחרו משהו אחר, או השאירו את המינוי כפי שהוא.
plans-nothing-offered = אין כאן מינוי אחר מ-{ $organization }. אם אתם זקוקים לאחד, צרו איתם קשר.
plans-bound = למינוי הזה תוכנן שינוי מטעם { $organization }. צרו איתם קשר כדי לשנות אותו.
plans-bound-until = למינוי הזה תוכנן שינוי ב-{ $date } מטעם { $organization }. צרו איתם קשר כדי לשנות אותו.
plans-waits-for-method = המינוי הזה ממתין לאמצעי תשלום. הוסיפו אמצעי תשלום, ואז שנו את המינוי.
plans-add-method = הוספת אמצעי תשלום
plans-pay-open = תשלום החשבונית הפתוחה
plans-to-home = חזרה לחיובים שלכם
plans-waiting-title = מתוכנן שינוי
plans-waiting = החל מ-{ $date } יהיה לכם { $plan }. עד אז תמשיכו עם מה שיש לכם עכשיו.
plans-waiting-replaced = אם תבחרו משהו אחר למטה, הוא יחליף את השינוי הזה.
plans-undo = ביטול השינוי הזה
plans-undo-title = להשאיר את המינוי הנוכחי?
plans-undo-lead = המעבר אל { $plan } ב-{ $date } לא יתבצע. המינוי שלכם יימשך כפי שהוא עכשיו.
plans-undo-button = השארת המינוי הנוכחי
plans-undo-leave = השארת השינוי המתוכנן
plans-undone = השינוי המתוכנן בוטל. המינוי שלכם נמשך כפי שהוא.
plans-nothing-waits = כבר לא מתוכנן שינוי במינוי הזה.
plans-confirm = בדקו את השינוי
plans-change = השינוי שלכם
plans-before = יש לכם עכשיו
plans-after = יהיה לכם
plans-starts = ממתי
plans-starts-now = מיד
plans-starts-on = החל מ-{ $date }. עד אז תמשיכו עם מה שיש לכם עכשיו.
plans-trial = תקופת ניסיון
plans-trial-goes-on = נמשכת עד { $date }.
plans-trial-ends = מסתיימת עכשיו.
plans-method = אמצעי תשלום
plans-by-invoice = { $count ->
    [one] חשבונית לתשלום בתוך יום אחד
    [two] חשבונית לתשלום בתוך יומיים
   *[other] חשבונית לתשלום בתוך { $count } ימים
 }
plans-no-method = אין אמצעי תשלום
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = לתשלום עכשיו
plans-bill-none = אין.
plans-credit-left = נותרה יתרה של { $amount }. היא תנוכה מהחשבוניות הבאות שלכם.
plans-next-title = התשלום הבא
plans-next = { $amount } ב-{ $date }
plans-next-none = אין. לא תהיה חשבונית נוספת.
plans-next-settles = הוא כולל את ההפרש עבור יתרת התקופה.
plans-next-usage = מה שתשתמשו בו יתווסף.
plans-line-unused = זיכוי על זמן שלא נוצל של { $plan } החל מ-{ $date }
plans-line-rest = { $plan } ליתרת התקופה החל מ-{ $date }
plans-line-period = { $plan }, מ-{ $from } עד { $to }
plans-pay = תשלום { $amount } ושינוי
plans-change-on = שינוי ב-{ $date }
plans-change-now = שינוי עכשיו
plans-get-invoice = שינוי וקבלת חשבונית על { $amount }
plans-again = בחירה אחרת
plans-moved = משהו השתנה מאז שראיתם את העמוד הזה. בדקו שוב את הסכומים.
plans-done = המינוי שלכם שונה.
plans-done-planned = השינוי נקבע. עד אז תמשיכו עם מה שיש לכם עכשיו.
plans-done-busy = התשלום עדיין בטיפול. המינוי ישתנה ברגע שהתשלום יושלם.
plans-declined = התשלום לא עבר
plans-waits-lead = המינוי ישתנה ברגע שישולם הסכום { $amount }. עד אז תמשיכו עם מה שיש לכם עכשיו.
plans-refused-lead = לא ניתן היה לגבות { $amount }, ולכן המינוי נשאר כפי שהוא. אפשר לשנות אותו עם אמצעי תשלום אחר.
plans-pay-other = תשלום בכרטיס אחר
plans-stop = אי אפשר לבצע את השינוי הזה

### invoices

invoice = חשבונית { $number }
invoice-for = עבור
invoice-issued = תאריך הפקה
invoice-due = לתשלום עד
invoice-status = סטטוס
invoice-open = פתוחה
invoice-paid = שולמה
invoice-void = מבוטלת
invoice-given-up = נמחקה
invoice-lines = פירוט
invoice-line = תיאור
invoice-quantity = כמות
invoice-amount = סכום
invoice-discount = הנחות
invoice-total = סך הכול
invoice-balance = יתרה שנוצלה
invoice-left = סכום לתשלום
invoice-pdf = הורדה כ-PDF
invoices-title = חשבוניות
invoices-search = חיפוש חשבוניות
invoices-any-status = כל הסטטוסים
invoices-any-year = כל השנים
invoices-year = שנה
invoices-number = מספר חשבונית
invoices-number-column = מספר
invoices-what = עבור
invoices-show = הצגה
invoices-all = הצגת כל החשבוניות
invoices-none-found = לא נמצאה חשבונית מתאימה.
invoices-none-here = אין חשבוניות בעמוד הזה.
invoices-count = { $count ->
    [one] חשבונית אחת
    [two] שתי חשבוניות
   *[other] { $count } חשבוניות
 }
invoices-pages = עמודים
invoices-page = עמוד { $page } מתוך { $pages }
invoices-newer = חדשות יותר
invoices-older = ישנות יותר
invoice-unnumbered = חשבונית ללא מספר
invoice-empty = אין
invoice-and-more = { $count ->
    [one] { $first } ועוד פריט אחד
    [two] { $first } ועוד שני פריטים
   *[other] { $first } ועוד { $count } פריטים
 }
invoice-late = באיחור
invoice-paid-on = תאריך תשלום
invoice-voided-on = תאריך ביטול
invoice-subtotal = סכום ביניים
invoice-credited = זיכוי
invoice-row-credited = זוכו { $amount }
credit-notes-title = הודעות זיכוי
credit-off-invoice = הופחת מחשבונית זו
credit-refunded = הוחזר
credit-to-balance = לחשבוניות הבאות שלכם
credit-elsewhere = הוסדר בדרך אחרת
invoice-paid-amount = שולם
invoice-pay = התחברות ותשלום
invoice-receipt = קבלה
payments-title = תשלומים
payment-day = תאריך
payment-with = אמצעי תשלום
payment-succeeded = שולם
payment-processing = בטיפול
payment-canceled = בוטל
payment-failed = נכשל
payment-no-method = אין אמצעי תשלום
refund-succeeded = הוחזר
refund-processing = החזר בטיפול
refund-failed = ההחזר נכשל
receipt = קבלה על חשבונית { $number }
receipt-paid = שולמו { $amount }
receipt-elsewhere = התשלום בוצע מחוץ לעמוד הזה.
receipt-pdf = הורדת הקבלה כ-PDF
upcoming-title = החשבונית הבאה
upcoming-none-title = לא מתוכננת חשבונית
upcoming-none = לפי המצב הנוכחי, לא תופק חשבונית נוספת למינוי הזה.
upcoming-charged = התשלום יבוצע באמצעות { $card }. שינויים עד אז עשויים לשנות את הסכום.
upcoming-sent = אז תקבלו את החשבונית. יש לשלם אותה עד { $date }.
line-trial = תקופת ניסיון חינם: { $plan }
line-usage = { $plan }: מה שהשתמשתם

### paper

paper-invoice = חשבונית
paper-receipt = קבלה
paper-credit-note = חשבונית זיכוי
paper-number = מספר
paper-period = תקופה
paper-from = מאת
paper-bill-to = לכבוד
paper-quantity = כמות
paper-unit-price = מחיר ליחידה
paper-tax = מס
paper-pay-online = צפייה ותשלום באינטרנט
paper-page = עמוד { $page } מתוך { $pages }
paper-test-mark = בדיקה: מסמך זה אינו דרישת תשלום
paper-discount = הנחה
paper-subtotal = סכום ביניים
paper-credited = זיכוי
paper-paid = שולם
paper-draft = טיוטה
paper-overdue = באיחור
paper-uncollectible = חוב אבוד

### leaving

leaving-title = ביטול { $plan }
leaving-when-later = המינוי יסתיים ב-{ $date }
leaving-when-trial = תקופת הניסיון תסתיים ב-{ $date }
leaving-when-now = המינוי יסתיים מיד
leaving-when-after-pause = המינוי יסתיים אחרי ההשהיה
leaving-stays = עד אז הכול נשאר כפי שהוא.
leaving-stays-paused = המינוי נשאר מושהה. הזמן ששילמתם עליו יבוא אחרי ההשהיה, ואז המינוי יסתיים.
leaving-no-charge = לא תחויבו עליו שוב.
leaving-usage = מה שהשתמשתם מחויב עכשיו: אתם משלמים { $amount }.
leaving-usage-later = ב-{ $date } תחויבו על מה שתשתמשו עד אז.
leaving-owed = חשבוניות שעדיין פתוחות נותרות לתשלום.
leaving-lost = שילמתם עד { $date }. על יתרת הזמן אין החזר.
leaving-credit = זיכוי על הזמן שלא תנצלו
leaving-credit-later = הוא ינוכה מהחשבונית הבאה שלכם אצל { $organization }.
leaving-schedule = השינוי שתוכנן ל-{ $date } לא יתבצע.
leaving-button = ביטול המינוי
leaving-stay = חזרה בלי לבטל
leaving-undo-later = עד אז אפשר להתחרט.
leaving-again-later = אפשר להתחיל אותו מחדש בכל עת.
leaving-changed = הסכומים השתנו. בדקו אותם שוב.
offer-title = או הישארו ושלמו פחות
offer-coupon = { $discount } על { $plan }
offer-effect = התשלום הבא שלכם ב-{ $date } יהיה { $then } במקום { $now }.
offer-once = בתוקף לתשלום אחד.
offer-invoices = { $count ->
    [one] בתוקף לתשלום אחד.
    [two] בתוקף לשני תשלומים.
   *[other] בתוקף ל-{ $count } תשלומים.
 }
offer-until = בתוקף עד { $date }.
offer-forever = בתוקף כל עוד המינוי שלכם נמשך.
offer-single = אפשר לנצל את ההנחה פעם אחת.
offer-take = קבלת ההנחה
offer-taken = ההנחה הופעלה, והמינוי שלכם נמשך.
offer-pause-title = או צאו להפסקה
offer-pause-lead = השהו את המינוי. לא יהיה חיוב עד שהוא יתחדש.
offer-pause-go = בחירת השהיה
left-later = { $plan } יסתיים ב-{ $date }
left-after-pause = { $plan } יסתיים אחרי ההשהיה
left-now = { $plan } הסתיים
left-again = התחלה מחדש
left-home = לחיובים שלכם
left-done = סיום
left-notice = המינוי שלכם בוטל.
left-undo = השארת המינוי
survey-title = מדוע אתם עוזבים?
survey-lead = התשובה תעזור ל-{ $organization }. אין חובה להשיב.
survey-legend = סיבה
survey-comment = במילים שלכם
survey-send = שליחה
survey-thanks = תודה. התשובה תיקרא אצל { $organization }.
reason-customer-service = שירות הלקוחות
reason-low-quality = האיכות
reason-missing-features = משהו חסר
reason-other = משהו אחר
reason-switched-service = מצאתי משהו אחר
reason-too-complex = מסובך מדי
reason-too-expensive = יקר מדי
reason-unused = אין לי שימוש בזה
keep-title = השארת { $plan }
keep-lead = המינוי היה אמור להסתיים ב-{ $date }. הוא יימשך.
keep-lead-paused = המינוי היה אמור להסתיים אחרי ההשהיה. הוא יימשך.
keep-next = התשלום הבא
keep-button = השארת המינוי
keep-leave = חזרה בלי לשנות דבר
keep-done = המינוי שלכם נמשך.

### pausing

pausing-title = השהיית { $plan }
pausing-lead = בזמן שהמינוי מושהה אין חיוב, והזמן ששילמתם עליו נשמר.
pausing-legend = לכמה זמן?
pausing-choice = { $length }, עד { $date }
pausing-choice-open = עד שאחדש אותו
pausing-continue = המשך
pausing-choose = בחרו לכמה זמן.
pausing-confirm-until = השהיה עד { $date }
pausing-confirm-open = השהיה עד שתחדשו
pausing-from = תחילת ההשהיה
pausing-until = מועד החידוש
pausing-by-you = כשתחדשו אותו כאן
pausing-charged = חיוב בינתיים
pausing-nothing = אין
pausing-kept = זמן ששולם ונשמר
pausing-next = התשלום הבא
pausing-no-next = אין תשלום נוסף.
pausing-open-next = התשלום הבא יגיע כשהזמן שנשמר ינוצל אחרי החידוש.
pausing-trial-kept = זמן ניסיון שנשמר
pausing-button = השהיית המינוי
pausing-button-change = שינוי ההשהיה
pausing-done = המינוי שלכם מושהה.
pausing-changed = ההשהיה שונתה.
pausing-is-until = המינוי מושהה עד { $date }.
pausing-is-open = המינוי מושהה עד שתחדשו אותו.
pausing-will = המינוי יושהה ב-{ $date }.
pausing-change-legend = משך חדש
pausing-leave = חזרה בלי להשהות
pausing-stay = חזרה בלי לשנות
pausing-ending = המינוי הזה עומד להסתיים, ולכן אי אפשר להשהות אותו. בטלו קודם את סיומו.
pausing-none = אין כרגע אפשרות השהיה אצל { $organization }.
resuming-title = חידוש { $plan }
resuming-lead = המינוי נמשך החל מהיום.
resuming-charged = חיוב היום
resuming-button = חידוש המינוי
resuming-pay = תשלום { $amount } וחידוש
resuming-done = המינוי שלכם נמשך.
resuming-off-title = ביטול ההשהיה של { $plan }
resuming-off-lead = המינוי היה אמור להיות מושהה ב-{ $date }. הוא יימשך ללא הפסקה.
resuming-off-button = ביטול ההשהיה
resuming-off-done = ההשהיה בוטלה.

### reactivating

reactivating-title = התחלה מחדש של { $plan }
reactivating-lead = המינוי הסתיים ב-{ $date }. הוא מתחיל מחדש היום.
reactivating-charged = חיוב היום
reactivating-invoiced = חשבונית היום
reactivating-next = התשלום הבא
reactivating-with = אמצעי תשלום
reactivating-add = הוספת אמצעי תשלום
reactivating-pay = תשלום { $amount } והתחלה
reactivating-button = התחלה מחדש
reactivating-leave = חזרה בלי להתחיל
reactivating-changed = הסכומים השתנו. בדקו אותם שוב.
reactivating-done = המינוי שלכם פעיל שוב.
reactivating-unpaid = המינוי שלכם יתחיל ברגע שישולם.
reactivating-gone = { $plan } כבר אינו נמכר כפי שהיה לכם. צרו קשר עם { $organization }.

### methods

methods-title = אמצעי תשלום
methods-none = עדיין אין לכם אמצעי תשלום.
methods-add = הוספת כרטיס
methods-default-mark = ברירת מחדל
methods-expired-mark = פג תוקף
methods-soon-mark = התוקף יפוג בקרוב
methods-expires = בתוקף עד { $date }
methods-expired-since = התוקף פג ב-{ $date }. עדכנו את הכרטיס או הוסיפו כרטיס אחר.
methods-pays = משלם על { $plans }
methods-pays-nothing = אינו משלם על דבר כרגע
methods-unpaid = עדיין אין אמצעי תשלום עבור { $plans }. הוסיפו כרטיס או בחרו אחד.
methods-a-plan = המינוי שלכם
methods-make-default = הגדרה כברירת מחדל
methods-choose = בחירת מינויים
methods-edit = עדכון
methods-remove = הסרה
methods-default-title = להגדיר את { $card } כברירת המחדל?
methods-default-lead = ברירת המחדל משלמת על כל מה שאין לו כרטיס משלו, עכשיו ובעתיד.
methods-default-plans = מינויים שיעברו לכרטיס הזה
methods-default-keep = מינוי שלא תסמנו יישאר עם הכרטיס שיש לו היום.
methods-default-button = הגדרה כברירת מחדל
methods-default-done = אמצעי התשלום שמשמש כברירת מחדל שונה.
methods-default-already = זו כבר ברירת המחדל שלכם.
methods-plans-title = על מה משלם { $card }
methods-plans-legend = מינויים שהכרטיס הזה משלם עליהם
methods-plans-now = משולם עכשיו באמצעות { $card }
methods-plans-now-nothing = עדיין אין לו אמצעי תשלום
methods-plans-none = אין לכם מינוי פעיל שמשולם בכרטיס.
methods-plans-as-default = כברירת המחדל שלכם הוא משלם על { $plans }. כדי לשנות זאת, בחרו עבורם כרטיס אחר.
methods-plans-back = מינוי שלא תסמנו יחזור לכרטיס ברירת המחדל.
methods-plans-button = שמירה
methods-plans-done = נשמר. המינויים שלכם ישולמו כפי שבחרתם.
methods-remove-title = להסיר את { $card }?
methods-remove-free = הוא אינו משלם על דבר כרגע.
methods-remove-falls-back = התשלום על { $plans } יעבור אל { $card }.
methods-remove-needed = הוא משלם על { $plans }, ואין אמצעי תשלום אחר לכך. בחרו קודם כרטיס אחר.
methods-remove-needed-add = הוספת כרטיס אחר
methods-remove-needed-choose = בחירת כרטיס אחר
methods-remove-final = פרטי הכרטיס יימחקו אצלנו. אפשר להוסיף אותו שוב בכל עת.
methods-remove-button = הסרת הכרטיס
methods-remove-keep = השארת הכרטיס
methods-remove-done = הכרטיס הוסר.
methods-edit-title = עדכון { $card }
methods-edit-lead = קיבלתם כרטיס חדש עם אותו מספר? שנו כאן את מה שמודפס עליו.
methods-edit-button = שמירה
methods-edit-done = הכרטיס עודכן.
methods-field-number = מספר כרטיס
methods-field-expiry = תוקף
methods-field-expiry-hint = חודש ושנה, למשל 08/30
methods-field-cvc = קוד אבטחה
methods-field-cvc-hint = שלוש או ארבע הספרות שליד החתימה או בחזית הכרטיס
methods-field-name = השם שעל הכרטיס
methods-field-line1 = רחוב ומספר
methods-field-line2 = המשך הכתובת
methods-field-city = עיר או יישוב
methods-field-state = מדינה או אזור
methods-field-postal = מיקוד
methods-wrong-number = בדקו את מספר הכרטיס.
methods-wrong-cvc = קוד האבטחה כולל שלוש או ארבע ספרות.
methods-not-test = זה אינו כרטיס בדיקה. השתמשו באחד המספרים שלמטה, ולעולם לא בכרטיס אמיתי.
methods-add-test = מצב הבדיקה מקבל רק כרטיסי בדיקה. כל תאריך עתידי וכל קוד אבטחה יתאימו.
methods-add-future = שימוש בכרטיס לתשלומים עתידיים
methods-add-future-hint = הוא יהפוך לברירת המחדל שלכם.
methods-add-plans = מינויים שהוא ישלם עליהם מעכשיו
methods-add-button = הוספת הכרטיס
methods-added = הכרטיס נוסף.
methods-add-busy = לבנק שלכם דרוש עוד זמן. הכרטיס יופיע כאן אחרי שתתקבל תשובה.
methods-test-cards = כרטיסי בדיקה
methods-test-number = מספר
methods-test-outcome = מה קורה
methods-test-succeeds = עובר
methods-test-declined = נדחה
methods-test-funds = נדחה: אין מספיק כסף
methods-test-expired = נדחה: פג תוקף
methods-test-cvc = נדחה: קוד אבטחה שגוי
methods-test-processing = נדחה: תקלה אצל הבנק
methods-test-later = הכרטיס נוסף, והתשלומים נדחים
methods-test-asks = הבנק מבקש אישור
methods-test-asks-in-vain = הבנק מבקש אישור ואז דוחה
methods-saved-title = { $card } נוסף
methods-saved-pays = מעכשיו הוא משלם על { $plans }.
methods-saved-default = זו ברירת המחדל שלכם: הוא משלם על כל מה שאין לו כרטיס משלו.
methods-saved-only = הוא מוכן כשתזדקקו לו.
methods-saved-owed = עדיין פתוח
methods-saved-pay = תשלום { $amounts } עכשיו
methods-saved-later = לא עכשיו
methods-saved-done = סיום
methods-nowhere-title = עדיין אי אפשר להוסיף כאן כרטיסים
methods-nowhere-lead = תשלום בכרטיס בעמוד הזה עדיין לא הוגדר אצל { $organization }. צרו איתם קשר כדי לשנות את אופן התשלום.
methods-page-lead = את פרטי הכרטיס מזינים בעמוד של ספק התשלומים שלנו. לעולם איננו רואים את מספרו.
methods-page-button = המשך

### paying

paying-title = תשלום חשבונית { $number }
paying-all-title = תשלום היתרה הפתוחה
paying-with = תשלום באמצעות
paying-button = תשלום { $amount }
paying-total = סך הכול
paying-one = תשלום של זו בלבד
paying-no-card = עדיין אין לכם כרטיס לתשלום.
paying-add-card = תשלום בכרטיס אחר
paying-changed = הסכום השתנה בינתיים. בדקו אותו שוב.
paying-last-try = הניסיון האחרון לא הצליח. { $reason }
paying-waits = הבנק שלכם מבקש שתאשרו את התשלום הזה.
paying-confirm = אישור התשלום
paying-busy = התשלום הזה בדרך. בדקו שוב בעוד רגע.
paying-nothing = אין דבר לתשלום. תודה!
paying-done = שולם. תודה!
paying-already = החשבונית הזאת כבר שולמה.
paying-results = התשלומים שלכם
paying-state-paid = שולם
paying-state-failed = לא שולם
paying-state-busy = בדרך
paying-state-waits = ממתין לכם
paying-receipt = חשבונית וקבלה
paying-try-again = ניסיון נוסף

### challenge

challenge-title = שאלה מהבנק שלכם
challenge-payment = בקשה מ-{ $organization } לגבות { $amount } מ-{ $card }. האם זה נכון?
challenge-setup = בקשה מ-{ $organization } לשמור את { $card } לתשלומים הבאים. האם זה נכון?
challenge-card = הכרטיס שלכם
challenge-test = מצב בדיקה: לא נשאל שום בנק. בחרו מה תהיה תשובתו.
challenge-approve = אישור
challenge-decline = דחייה
challenge-leave-payment = כדי לשלם { $amount }, אשרו אצל הבנק שלכם שזה אתם.
challenge-leave-setup = עברו לספק התשלומים שלנו כדי לסיים.
challenge-leave = המשך
challenge-returned = חזרתי
challenge-pending = התהליך שם עדיין לא הסתיים. המשיכו מהמקום שבו הפסקתם.
challenge-failed = הבנק שלכם לא הצליח לאמת שזה אתם, ולכן לא בוצע חיוב.
challenge-failed-card = הבנק שלכם לא הצליח לאמת שזה אתם, ולכן הכרטיס לא נוסף.
challenge-over = כבר ניתנה תשובה על כך.

### details

details-lead = החשבוניות שלכם מופקות עם הפרטים האלה.
details-save = שמירה
details-saved = הפרטים נשמרו.
details-change-name = שינוי השם
details-change-email = שינוי כתובת הדוא״ל
details-change-phone = שינוי מספר הטלפון
details-change-address = שינוי הכתובת לחיוב
details-change-shipping = שינוי הכתובת למשלוח
details-change-tax-ids = שינוי מספרי המס
details-name-title = השם שלכם
details-name-lead = שם של אדם או של עסק, כפי שהוא מופיע בחשבוניות.
details-phone-title = מספר הטלפון שלכם
details-phone-fault = זה לא נראה כמו מספר טלפון. התחילו ב-+ ובקידומת המדינה שלכם.
emails-title = כתובת הדוא״ל שלכם
emails-current = הכתובת שלכם היא { $email }.
emails-no-mail = כדי לשנות אותה, צרו קשר עם { $organization }.
emails-new = כתובת דוא״ל חדשה
emails-hint = נשלח אליה קוד. הכתובת תשתנה אחרי שתזינו את הקוד.
emails-send = שליחת הקוד
emails-same = זו כבר הכתובת שלכם.
emails-code-title = הזינו את הקוד
emails-code-lead = { $count ->
    [one] שלחנו קוד בן 8 ספרות אל { $email }. הוא תקף לדקה אחת.
    [two] שלחנו קוד בן 8 ספרות אל { $email }. הוא תקף לשתי דקות.
   *[other] שלחנו קוד בן 8 ספרות אל { $email }. הוא תקף ל-{ $count } דקות.
 }
emails-code = קוד
emails-confirm = שינוי הכתובת
emails-again = שליחת קוד נוסף
emails-other = שימוש בכתובת אחרת
emails-sent-again = קוד נוסף נשלח.
emails-wrong-code = הקוד אינו נכון, או שתוקפו פג. בדקו אותו או בקשו קוד אחר.
emails-expired = תוקף הקוד פג. התחילו מחדש עם הכתובת החדשה.
emails-changed = כתובת הדוא״ל שלכם שונתה. נותקתם מכל שאר המקומות.

### addresses

addresses-title = כתובת לחיוב
addresses-shipping-title = כתובת למשלוח
addresses-addressee = נמען
addresses-country = מדינה או אזור
addresses-choose-country = בחרו מדינה
addresses-choose = בחירה
addresses-switch = שימוש במדינה הזאת
addresses-line1 = רחוב ומספר
addresses-line2 = דירה, קומה, בניין
addresses-city = עיר
addresses-town = עיר או יישוב
addresses-suburb = פרבר או יישוב
addresses-district = רובע
addresses-postal-code = מיקוד
addresses-postcode = מיקוד (Postcode)
addresses-zip = מיקוד (ZIP)
addresses-pin = מיקוד (PIN)
addresses-cep = מיקוד (CEP)
addresses-eircode = מיקוד (Eircode)
addresses-area = אזור
addresses-county = מחוז
addresses-department = מחוז
addresses-emirate = אמירות
addresses-governorate = נפה
addresses-island = אי
addresses-parish = קהילה
addresses-prefecture = מחוז
addresses-province = פרובינציה
addresses-region = חבל
addresses-state = מדינה (State)
addresses-code-fault = { $count ->
    [one] במיקוד הזה נדרשת ספרה אחת.
    [two] במיקוד הזה נדרשות שתי ספרות.
   *[other] במיקוד הזה נדרשות { $count } ספרות.
 }
addresses-order-title = הכתובות של המינוי הזה
addresses-order-lead = אם למינוי אין כתובת משלו, הוא משתמש בכתובת שלכם.
addresses-order-billing = הכתובת לחיוב של המינוי הזה
addresses-order-delivery = הכתובת למשלוח של המינוי הזה
addresses-order-usual = שימוש בכתובת הרגילה שלי

### tax-ids

tax-ids-title = מספרי מס
tax-ids-lead = הם יופיעו בחשבוניות הבאות שלכם.
tax-ids-add = הוספת מספר מס
tax-ids-type = מדינה וסוג
tax-ids-value = מספר
tax-ids-hint = רווחים, נקודות ומקפים אינם מפריעים.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (למשל { $example })
tax-ids-unknown = אחר
tax-ids-remove = הסרה
tax-ids-added = מספר המס נוסף.
tax-ids-removed = מספר המס הוסר.

### privacy

privacy-title = הנתונים שלכם
privacy-copy = עותק של הנתונים שלכם
privacy-copy-lead = כל מה שנשמר כאן לגביכם, כקובץ שתוכנות אחרות יכולות לקרוא (JSON).
privacy-download = הורדת הנתונים שלי
privacy-erase = הזכות להישכח
privacy-erase-lead = אתם יכולים לבקש שהנתונים שלכם יימחקו.
privacy-erase-ask = בקשת מחיקה
privacy-erase-title = בקשה למחיקת הנתונים שלכם
privacy-erase-who = המחיקה מתבצעת בידי { $organization }, וייתכן שייצרו איתכם קשר קודם.
privacy-erase-what = המינויים שלכם יסתיימו, תנותקו מכל המקומות, והפרטים ואמצעי התשלום שלכם יימחקו.
privacy-erase-kept = { $count ->
    [one] חשבוניות ומה ששולם עליהן נשמרים שנה אחת, כי החוק דורש זאת.
    [two] חשבוניות ומה ששולם עליהן נשמרים שנתיים, כי החוק דורש זאת.
   *[other] חשבוניות ומה ששולם עליהן נשמרים { $count } שנים, כי החוק דורש זאת.
 }
privacy-erase-send = שליחת בקשת מחיקה
privacy-asked = ביקשתם מ-{ $organization } ב-{ $date } למחוק את הנתונים שלכם.
privacy-sent = הבקשה שלכם נשלחה.

### problems

bad-request = לא הצלחנו להבין את הבקשה
bad-request-advice = חלק מהכתובת או מהטופס אינו תקין. חזרו ונסו שוב.
stranger = הבקשה לא הגיעה מהעמוד הזה
stranger-advice = למען הביטחון שלכם היא לא בוצעה. חזרו, טענו את העמוד מחדש ונסו שוב.
switched-off = האפשרות הזאת אינה זמינה כאן
switched-off-advice = האפשרות לא הופעלה אצל { $organization }. אם אתם זקוקים לה, צרו איתם קשר.
refused = אי אפשר לבצע זאת עכשיו
not-found = אין כאן עמוד
not-found-advice = ייתכן שנפלה שגיאת הקלדה בכתובת, או שהעמוד הוסר. השתמשו בקישור מהחברה שלה אתם משלמים.
wrong-method = אי אפשר להשתמש בעמוד הזה כך
wrong-method-advice = דבר לא השתנה. חזרו והשתמשו בכפתורים שבעמוד.
timed-out = זה ארך זמן רב מדי
timed-out-advice = דבר לא השתנה. בדקו את החיבור ונסו שוב.
too-large = זה גדול מדי
too-large-advice = דבר לא השתנה. קצרו ונסו שוב.
too-many = רגע אחד, בבקשה
too-many-advice = הגיעו יותר מדי בקשות מהחיבור שלכם. המתינו דקה ונסו שוב.
offline-title = אין חיבור לאינטרנט
offline-lead = העמוד הזה זקוק לאינטרנט. בדקו את החיבור ונסו שוב.
offline-note = ייתכן שמה ששלחתם לאחרונה הגיע. תראו אותו כאן כשהחיבור יחזור.
broken = משהו השתבש אצלנו
broken-advice = זה לא קרה בגללכם. נסו שוב בעוד רגע. אם התקלה נמשכת, פנו לחברה שלה אתם משלמים ומסרו לה את מספר האסמכתה שלמטה.
unavailable = מיד נשוב
unavailable-advice = העמוד עמוס או בתחזוקה. נסו שוב בעוד רגע.

### root

root-title = זהו שרת חיובים
root-customer = אתם לקוחות? השתמשו בקישור מהחברה שלה אתם משלמים.
root-operator = אתם מפעילים את השרת הזה? הוא פועל. הפקודה הזו יוצרת ארגון ואת המפתחות לעמודי החיוב שלו:
root-reference = מדריך ה־API

### refusals

refusal-general = אי אפשר לבצע זאת. צרו קשר עם { $organization }.
refusal-busy = הבקשה הקודמת שלכם עדיין בטיפול. המתינו רגע ובדקו שוב.
refusal-declined = הכרטיס נדחה. נסו כרטיס אחר או פנו לבנק שלכם.
refusal-insufficient-funds = הכרטיס נדחה: אין בו מספיק כסף. נסו כרטיס אחר.
refusal-expired-card = הכרטיס נדחה: תוקפו פג. נסו כרטיס אחר.
refusal-wrong-cvc = הכרטיס נדחה: קוד האבטחה שגוי. בדקו אותו ונסו שוב.
refusal-processing-error = אירעה תקלה אצל הבנק. נסו שוב בעוד רגע, או בכרטיס אחר.
refusal-authentication = הבנק שלכם מבקש שתאשרו את התשלום הזה.
refusal-too-many-attempts = יותר מדי ניסיונות. המתינו זמן מה ונסו שוב.
refusal-in-use = זה עדיין בשימוש ואי אפשר להסיר אותו.
obstacle-subscription-over = המינוי הזה הסתיים.
obstacle-subscription-runs = המינוי הזה לא הסתיים.
obstacle-subscription-incomplete = החשבונית הראשונה של המינוי הזה עדיין לא שולמה. שלמו אותה קודם.
obstacle-nothing-to-undo = למינוי הזה אין סיום שאפשר לבטל.
obstacle-already-ending = המינוי הזה כבר עומד להסתיים.
obstacle-already-paused = המינוי הזה כבר מושהה.
obstacle-not-paused = המינוי הזה אינו מושהה.
obstacle-subscription-overdue = חשבונית של המינוי הזה באיחור. שלמו אותה קודם.
obstacle-subscription-paused = המינוי הזה מושהה. חדשו אותו קודם.
obstacle-has-schedule = כבר מתוכנן שינוי במינוי הזה. בטלו אותו קודם, או צרו קשר עם { $organization }.
obstacle-last-item = במינוי נדרש לפחות פריט אחד.
obstacle-invoice-not-open = החשבונית הזאת כבר אינה פתוחה.
obstacle-invoice-paid = החשבונית הזאת שולמה.
obstacle-no-payment-method = אין אמצעי תשלום. הוסיפו קודם אמצעי תשלום.
obstacle-last-payment-method = מינוי פעיל משולם באמצעותו. בחרו קודם אמצעי תשלום אחר למינוי.
obstacle-payment-over = התשלום הזה הסתיים.
obstacle-setup-over = הכרטיס הזה כבר נוסף, או שהוספתו בוטלה.
obstacle-no-gateway = עדיין אי אפשר לשלם כאן ל-{ $organization }. צרו איתם קשר.
obstacle-offer-taken = כבר ניצלתם את ההצעה הזאת.
obstacle-discount-runs = כבר יש הנחה פעילה.
obstacle-too-many = הגעתם למספר המרבי האפשרי.
rule-required = מלאו את השדה הזה.
rule-too-long = { $count ->
    [one] מותר כאן תו אחד לכל היותר.
    [two] מותרים כאן שני תווים לכל היותר.
   *[other] מותרים כאן { $count } תווים לכל היותר.
 }
rule-too-short = { $count ->
    [one] נדרש כאן תו אחד לפחות.
    [two] נדרשים כאן שני תווים לפחות.
   *[other] נדרשים כאן { $count } תווים לפחות.
 }
rule-range = הערך צריך להיות מ-{ $min } עד { $max }.
rule-character = יש כאן תו שאי אפשר להשתמש בו.
rule-email = זה לא נראה כמו כתובת דוא״ל.
rule-choice = בחרו מהרשימה.
rule-taken = זה כבר תפוס.
rule-missing = זה כבר לא קיים. בחרו משהו אחר.
rule-expired = התוקף פג.
rule-used-up = זה כבר נוצל במספר הפעמים המרבי.
rule-first-time-only = זה מיועד ללקוחות חדשים בלבד.
rule-once-per-customer = אפשר להשתמש בזה רק פעם אחת, וכבר השתמשתם.
rule-below-minimum = הסכום קטן מדי לכך.
rule-not-applicable = זה אינו מתאים למינוי שלכם.
rule-tax-id = זה לא נראה כמו מספר מהסוג הזה. בדקו אם נפלה שגיאת הקלדה.
rule-expiry = בדקו את החודש ואת השנה.
rule-card-number = אין להזין כאן מספרי כרטיס.
rule-weak-password = קל מדי לנחש את הסיסמה הזאת. בחרו סיסמה ארוכה יותר או נפוצה פחות.
rule-wrong-password = זו אינה הסיסמה שלכם.
rule-invalid = בדקו את הפרט הזה.

### mails

mail-code-subject = קוד ההתחברות שלכם אל { $merchant }
mail-code-lead = הזינו את הקוד הזה כדי להתחבר לעמוד החיובים שלכם אצל { $merchant }:
mail-code-life = { $minutes ->
    [one] הוא פועל פעם אחת, בדקה הקרובה.
    [two] הוא פועל פעם אחת, בשתי הדקות הקרובות.
   *[other] הוא פועל פעם אחת, ב-{ $minutes } הדקות הקרובות.
 }
mail-code-ignore = אם לא ביקשתם אותו, התעלמו מההודעה הזאת. איש אינו יכול להתחבר בלי הקוד.
mail-link-subject = קישור ההתחברות שלכם אל { $merchant }
mail-link-lead = היכנסו דרך הקישור הזה כדי להתחבר לעמוד החיובים שלכם אצל { $merchant }.
mail-link-button = התחברות
mail-link-life = { $minutes ->
    [one] הקישור פועל פעם אחת, בדקה הקרובה.
    [two] הקישור פועל פעם אחת, בשתי הדקות הקרובות.
   *[other] הקישור פועל פעם אחת, ב-{ $minutes } הדקות הקרובות.
 }
mail-link-ignore = אם לא ביקשתם אותו, התעלמו מההודעה הזאת. איש אינו יכול להתחבר בלי הקישור.
mail-reset-subject = הגדרת סיסמה חדשה אצל { $merchant }
mail-reset-lead = היכנסו דרך הקישור הזה כדי להגדיר סיסמה חדשה לעמוד החיובים שלכם אצל { $merchant }.
mail-reset-button = הגדרת סיסמה חדשה
mail-reset-ignore = אם לא ביקשתם זאת, התעלמו מההודעה הזאת. הסיסמה שלכם נשארת כפי שהיא.
mail-proof-subject = אישור כתובת הדוא״ל שלכם אצל { $merchant }
mail-proof-lead = הזינו את הקוד הזה כדי להשתמש בכתובת הדוא״ל הזאת אצל { $merchant }:
mail-proof-ignore = אם לא ביקשתם זאת, התעלמו מההודעה הזאת. דבר לא ישתנה.
mail-email-subject = כתובת הדוא״ל שלכם שונתה
mail-email-old = כתובת הדוא״ל של חשבון החיובים שלכם אצל { $merchant } שונתה ב-{ $date }. הודעות כבר לא יישלחו לכתובת הזאת.
mail-email-new = זו כעת כתובת הדוא״ל של חשבון החיובים שלכם אצל { $merchant }.
mail-method-subject = נוסף אמצעי תשלום
mail-method-lead = { $brand } שמסתיים ב-{ $last4 } נוסף לחשבון החיובים שלכם אצל { $merchant } ב-{ $date }.
mail-method-card = כרטיס שמסתיים ב-{ $last4 } נוסף לחשבון החיובים שלכם אצל { $merchant } ב-{ $date }.
mail-cancelled-subject = המינוי שלכם בוטל
mail-cancelled-later = ביטלתם את { $plan }. אפשר להשתמש בו עד { $date }.
mail-cancelled-undo = שיניתם את דעתכם? עד אז אפשר לבטל זאת בעמוד החיובים שלכם.
mail-cancelled-now = ביטלתם את { $plan }. הוא הסתיים.
mail-portal-button = פתיחת עמוד החיובים
mail-not-you = אם לא אתם עשיתם זאת, צרו קשר עם { $merchant } מיד.
mail-not-you-at = אם לא אתם עשיתם זאת, צרו קשר עם { $merchant } מיד: { $email }
