### general

percent = { $number }%
title = { $page } · { $organization }
billing = Χρεώσεις
test-mode = Δοκιμαστική λειτουργία
test-mode-note = Εδώ δεν χρεώνεται τίποτα.
skip = Μετάβαση στο περιεχόμενο
policies = Πολιτικές
privacy = Πολιτική απορρήτου
terms = Όροι χρήσης
refunds = Πολιτική επιστροφών χρημάτων
return-to = Επιστροφή: { $organization }
sign-out = Αποσύνδεση
language = Γλώσσα
language-change = Αλλαγή γλώσσας
contact = Επικοινωνία
contact-lead = Η { $organization } απαντά εδώ σε ερωτήσεις για τις χρεώσεις σας.
not-given = Δεν έχει δοθεί
back = Πίσω
home = Οι χρεώσεις σας
navigation = Οι χρεώσεις σας
reference = Κωδικός αναφοράς
errors-title = { $count ->
    [one] Ελέγξτε ξανά ένα στοιχείο
   *[other] Ελέγξτε ξανά { $count } στοιχεία
 }
field-again = Για την ασφάλειά σας αυτό δεν διατηρήθηκε. Εισαγάγετέ το ξανά.
optional = προαιρετικό

days = { $count ->
    [one] { $count } ημέρα
   *[other] { $count } ημέρες
 }
weeks = { $count ->
    [one] { $count } εβδομάδα
   *[other] { $count } εβδομάδες
 }
months = { $count ->
    [one] { $count } μήνας
   *[other] { $count } μήνες
 }
years = { $count ->
    [one] { $count } έτος
   *[other] { $count } έτη
 }

price-daily = { $amount } την ημέρα
price-weekly = { $amount } την εβδομάδα
price-monthly = { $amount } τον μήνα
price-yearly = { $amount } τον χρόνο
price-every = { $amount } κάθε { $interval }
price-once = { $amount } εφάπαξ
price-metered = { $amount } ανάλογα με τη χρήση
price-tiers = Τιμή ανάλογα με την ποσότητα

### notices

notice-stale = Η σελίδα δεν ήταν ενημερωμένη. Δοκιμάστε ξανά.

### flows

flow-done = Όλα έτοιμα
flow-done-lead = Μπορείτε να κλείσετε αυτή τη σελίδα.

### portal

portal-headline = Οι χρεώσεις σας στην { $organization }
portal-use-link = Χρησιμοποιήστε τον σύνδεσμο που σας έστειλε η { $organization }
portal-use-link-more = Οι χρεώσεις σας ανοίγουν με προσωπικό σύνδεσμο. Θα τον βρείτε στον λογαριασμό σας στην { $organization } ή σε κάποιο μήνυμά της.
portal-use-link-once = Κάθε σύνδεσμος ισχύει μία φορά και για λίγα λεπτά. Αν ο δικός σας έληξε, ζητήστε καινούργιο.
portal-closed = Η { $organization } δείχνει τις χρεώσεις σας μέσα στον λογαριασμό που έχετε εκεί.
link-title = Οι χρεώσεις σας είναι έτοιμες
link-lead = Η { $organization } έφτιαξε αυτόν τον σύνδεσμο μόνο για εσάς. Ισχύει μία φορά.
link-button = Άνοιγμα χρεώσεων
link-note = Με το άνοιγμα συνδέεστε σε αυτή τη συσκευή. Αποσυνδεθείτε όταν τελειώσετε.
ended-title = Αυτός ο σύνδεσμος έληξε
ended-lead = Οι σύνδεσμοι προς μια σελίδα χρεώσεων ισχύουν μία φορά και για πέντε λεπτά, ώστε να μην μπορεί κανείς άλλος να χρησιμοποιήσει τον δικό σας.
ended-step-back = Επιστρέψτε εκεί όπου βρήκατε τον σύνδεσμο: στον λογαριασμό σας ή στο μήνυμα.
ended-step-ask = Ζητήστε εκεί καινούργιο σύνδεσμο.
ended-step-open = Ανοίξτε τον μέσα σε πέντε λεπτά.
signed-out = Αποσυνδεθήκατε
signed-out-close = Μπορείτε να κλείσετε αυτό το παράθυρο.
signed-out-lead = Μπορείτε να κλείσετε αυτό το παράθυρο. Για να επιστρέψετε, χρησιμοποιήστε καινούργιο σύνδεσμο από την { $organization }.

### signing in

sign-in-title = Σύνδεση
sign-in-email = Διεύθυνση email
sign-in-username = Διεύθυνση email ή όνομα χρήστη
sign-in-password = Κωδικός πρόσβασης
sign-in-password-hint = Αφήστε το κενό για να λάβετε κωδικό με email.
sign-in-code-note = Σας στέλνουμε έναν κωδικό για να συνδεθείτε. Δεν χρειάζεστε κωδικό πρόσβασης.
sign-in-continue = Συνέχεια
sign-in-send = Αποστολή κωδικού
sign-in-forgotten = Ξεχάσατε τον κωδικό πρόσβασης;
sign-in-wrong-password = Το όνομα ή ο κωδικός πρόσβασης δεν είναι σωστά.
sign-in-needs-password = Εισαγάγετε τον κωδικό πρόσβασής σας.
sign-in-wait = { $minutes ->
    [one] Ζητήθηκε πάρα πολλές φορές. Χρησιμοποιήστε το πιο πρόσφατο email που έχετε ή δοκιμάστε ξανά σε { $minutes } λεπτό.
   *[other] Ζητήθηκε πάρα πολλές φορές. Χρησιμοποιήστε το πιο πρόσφατο email που έχετε ή δοκιμάστε ξανά σε { $minutes } λεπτά.
 }
code-title = Ελέγξτε το email σας
code-lead = Αν η διεύθυνση { $email } ανήκει σε πελάτη της { $organization }, στέλνουμε εκεί έναν κωδικό.
code-field = Κωδικός από το email
code-hint = Οκτώ ψηφία. Ο κωδικός ισχύει για δέκα λεπτά, σε αυτό το πρόγραμμα περιήγησης.
code-enter = Σύνδεση
code-wrong = Αυτός ο κωδικός δεν ισχύει. Ελέγξτε τον ή ζητήστε καινούργιο.
code-resend = Αποστολή νέου κωδικού
code-other = Χρήση άλλης διεύθυνσης
code-sent = Ένας νέος κωδικός είναι καθ’ οδόν. Οι παλιότεροι δεν ισχύουν πια.
choose-title = Ποιου τις χρεώσεις θέλετε να δείτε;
choose-lead = Η διεύθυνσή σας ανήκει σε περισσότερους πελάτες της { $organization }.
choose-legend = Πελάτες
choose-unnamed = Χωρίς όνομα
choose-since = Πελάτης από τις { $date }
choose-plans = { $count ->
    [one] { $count } ενεργή συνδρομή
   *[other] { $count } ενεργές συνδρομές
 }
choose-no-plan = Καμία ενεργή συνδρομή
choose-needed = Επιλέξτε έναν.
forgotten-title = Ορισμός νέου κωδικού πρόσβασης
forgotten-lead = Σας στέλνουμε έναν σύνδεσμο για να τον ορίσετε.
forgotten-send = Αποστολή συνδέσμου
forgotten-sent = Αν η { $organization } γνωρίζει αυτό το όνομα και υπάρχει κωδικός πρόσβασης γι’ αυτό, στέλνουμε έναν σύνδεσμο στη διεύθυνση email του. Ισχύει για μία ώρα.
password-title = Ο κωδικός πρόσβασής σας
password-current = Τρέχων κωδικός πρόσβασης
password-new = Νέος κωδικός πρόσβασης
password-new-hint = Τουλάχιστον οκτώ χαρακτήρες. Όσο περισσότεροι, τόσο καλύτερα.
password-save = Αποθήκευση κωδικού
password-first = Δεν έχετε ακόμη κωδικό πρόσβασης. Με αυτόν μπορείτε να συνδέεστε ως { $email } χωρίς να περιμένετε κωδικό με email.
password-first-no-email = Ο κωδικός πρόσβασης χρειάζεται και μια διεύθυνση email. Προσθέστε πρώτα τη δική σας στα στοιχεία σας.
password-others = Θα αποσυνδεθείτε από παντού αλλού.
notice-password = Ο κωδικός πρόσβασής σας αποθηκεύτηκε.
notice-password-reset = Ο νέος κωδικός πρόσβασής σας αποθηκεύτηκε. Συνδεθείτε με αυτόν.
confirm-title = Είστε εσείς;
confirm-lead = Για την ασφάλεια του λογαριασμού σας, επιβεβαιώστε ακόμη μία φορά ποιος είστε.
confirm-send = Αποστολή κωδικού στο { $email }
confirm-code-lead = Στέλνουμε έναν κωδικό στο { $email }.
confirm-or-password = Ή εισαγάγετε τον κωδικό πρόσβασής σας
confirm-button = Επιβεβαίωση
confirm-no-way = Δεν μπορούμε να σας στείλουμε κωδικό. Ανοίξτε τις χρεώσεις σας με καινούργιο σύνδεσμο από την { $organization } και θα μπορείτε να το κάνετε για δέκα λεπτά.
sessions-title = Πού είστε συνδεδεμένοι
sessions-lead = Αν δεν αναγνωρίζετε κάποια από αυτές τις συνδέσεις, αποσυνδέστε την και αλλάξτε τον κωδικό πρόσβασής σας, αν έχετε.
sessions-this = Αυτό το πρόγραμμα περιήγησης
sessions-unknown = Άγνωστο πρόγραμμα περιήγησης
sessions-seen = Τελευταία δραστηριότητα: { $time }
sessions-by-link = Σύνδεση με σύνδεσμο από την { $organization }: { $time }
sessions-by-email = Σύνδεση με email: { $time }
sessions-by-password = Σύνδεση με τον κωδικό πρόσβασης: { $time }
sessions-by-site = Σύνδεση στην { $organization }: { $time }
sessions-end = Αποσύνδεση
sessions-end-others = Αποσύνδεση από παντού αλλού
sessions-end-all = Αποσύνδεση από παντού
notice-link-ended = Αυτός ο σύνδεσμος έληξε. Συνδεθείτε από εδώ.
notice-session-ended = Έγινε αποσύνδεση από εκείνο το πρόγραμμα περιήγησης.
notice-sessions-ended = Αποσυνδεθήκατε από παντού αλλού.

### home

hello = Γεια σας, { $name }
hello-nobody = Γεια σας
signed-in-as = Σύνδεση ως { $email }
details = Στοιχεία χρέωσης
name = Όνομα
email = Email
phone = Τηλέφωνο
address = Διεύθυνση χρέωσης
shipping = Διεύθυνση αποστολής
home-plans = Οι συνδρομές σας
home-no-plans = Δεν έχετε εδώ συνδρομή αυτή τη στιγμή.
home-more-plans = Περισσότερες συνδρομές
home-ended = Συνδρομές που έληξαν
home-balance = Υπόλοιπο
home-credit = Έχετε πιστωτικό υπόλοιπο { $amount }. Καλύπτει τα επόμενα τιμολόγιά σας.
home-debt = Στο επόμενο τιμολόγιό σας θα προστεθούν { $amount }.
home-methods = Τρόπος πληρωμής
home-no-methods = Δεν έχετε αποθηκεύσει ακόμη τρόπο πληρωμής.
home-methods-more = { $count ->
    [one] και { $count } ακόμη τρόπος πληρωμής
   *[other] και { $count } ακόμη τρόποι πληρωμής
 }
home-methods-no-default = { $count ->
    [one] Έχετε αποθηκεύσει { $count } τρόπο πληρωμής. Δεν είναι ακόμη ο προεπιλεγμένος σας.
   *[other] Έχετε αποθηκεύσει { $count } τρόπους πληρωμής. Κανένας δεν είναι ακόμη ο προεπιλεγμένος σας.
 }
home-methods-manage = Διαχείριση τρόπων πληρωμής
home-details-change = Αλλαγή στοιχείων
home-tax-ids = ΑΦΜ
home-no-invoices = Δεν υπάρχουν ακόμη τιμολόγια.
home-all-invoices = Όλα τα τιμολόγια
home-further = Άλλες σελίδες
home-sessions = Πού είστε συνδεδεμένοι
home-password = Ο κωδικός πρόσβασής σας
home-privacy = Τα δεδομένα σας

owed-now = { $amount } για πληρωμή τώρα
owed-now-several = Κάποια τιμολόγια πρέπει να πληρωθούν τώρα
owed-open = { $amount } για πληρωμή
owed-open-several = Κάποια τιμολόγια πρέπει να πληρωθούν
owed-all = Προβολή όλων των ανοιχτών τιμολογίων
owed-late = Αυτό το τιμολόγιο είναι ληξιπρόθεσμο.
owed-not-yet = Αυτό το τιμολόγιο δεν έχει πληρωθεί ακόμη.
owed-processing = Η πληρωμή σας είναι σε εξέλιξη.
owed-retry = Θα δοκιμάσουμε ξανά στις { $date }.
owed-pay = Πληρωμή { $amount }
owed-pay-all = Πληρωμή όλων
owed-confirm = Επιβεβαίωση πληρωμής

plan-nameless = Συνδρομή
plan-quantity = × { $quantity }
plan-active = Ενεργή
plan-trial-until = Δωρεάν δοκιμή έως τις { $date }
plan-paused = Σε παύση
plan-paused-until = Σε παύση έως τις { $date }
plan-pauses-on = Παύση στις { $date }
plan-ends-on = Λήγει στις { $date }
plan-ended = Έληξε
plan-ended-on = Έληξε στις { $date }
plan-past-due = Η πληρωμή απέτυχε
plan-unpaid = Απλήρωτη
plan-incomplete = Αναμονή πρώτης πληρωμής
plan-on-hold = Σε αναμονή: χωρίς τρόπο πληρωμής
plan-next-payment = Επόμενη πληρωμή
plan-next-invoice = Επόμενο τιμολόγιο
plan-next-lines = Δείτε τι αφορά
plan-next-plus-use = Προστίθεται και η χρήση σας.
plan-next-due = Πληρωμή έως τις { $date }
plan-discount = Έκπτωση
plan-discount-until = Έως τις { $date }
plan-later = Προγραμματισμένη αλλαγή
plan-paid-with = Πληρωμή με
plan-paid-with-change = Αλλαγή
plan-paid-with-default = Ο προεπιλεγμένος σας
plan-paid-by-invoice = Πληρώνετε κάθε τιμολόγιο
plan-no-method = Χωρίς τρόπο πληρωμής
plan-card-expired = Αυτή η κάρτα έχει λήξει. Χρησιμοποιήστε άλλη, για να γίνει η επόμενη πληρωμή σας.
plan-card-expires = Αυτή η κάρτα λήγει πριν από την επόμενη πληρωμή σας. Χρησιμοποιήστε εγκαίρως άλλη.
plan-needs-method = Προσθέστε τρόπο πληρωμής, για να γίνει η επόμενη πληρωμή σας.
plan-until-end = Μπορείτε να τη χρησιμοποιείτε έως τις { $date }.
plan-paused-note = Δεν πληρώνετε τίποτα όσο είναι σε παύση.
plan-change = Αλλαγή συνδρομής
plan-pause = Παύση
plan-resume = Συνέχιση
plan-address = Διευθύνσεις
plan-cancel = Ακύρωση συνδρομής
plan-keep = Διατήρηση συνδρομής
plan-unschedule = Αναίρεση προγραμματισμένης αλλαγής
plan-reactivate = Εκ νέου έναρξη
plan-add-method = Προσθήκη τρόπου πληρωμής
discount-plain = Έκπτωση { $off }
discount-named = { $name } (έκπτωση { $off })
card-of-brand = { $brand } με τελευταία ψηφία { $last4 }
card-plain = Κάρτα με τελευταία ψηφία { $last4 }

### plans

plans-title = Αλλαγή συνδρομής
plans-interval = Πόσο συχνά θέλετε να πληρώνετε;
plans-daily = Κάθε ημέρα
plans-weekly = Κάθε εβδομάδα
plans-monthly = Κάθε μήνα
plans-yearly = Κάθε χρόνο
plans-every = Κάθε { $interval }
plans-choose = Επιλέξτε συνδρομή
plans-current = Η συνδρομή σας
plans-stays = { $plan }: παραμένει ως έχει. Η { $organization } δεν προσφέρει εδώ κάτι άλλο στη θέση της.
plans-quantity = Ποσότητα
plans-quantity-range = Από { $min } έως { $max }
plans-quantity-least = { $min } ή περισσότερα
plans-quantity-form = Γράψτε έναν ακέραιο αριθμό.
plans-quantity-fixed = Η ποσότητα αυτής της συνδρομής δεν μπορεί να αλλάξει εδώ.
plans-code = Κωδικός προσφοράς
plans-code-unknown = Δεν γνωρίζουμε αυτόν τον κωδικό. Ελέγξτε μήπως υπάρχει λάθος.
plans-code-used = Έχετε ήδη αυτή την έκπτωση.
plans-choose-one = Επιλέξτε συνδρομή.
plans-twice = Υπάρχει ήδη σε άλλο μέρος της συνδρομής σας. Επιλέξτε κάτι άλλο.
plans-continue-note = Δεν αλλάζει τίποτα ακόμη. Η επόμενη σελίδα δείχνει ακριβώς τι πληρώνετε.
plans-continue = Δείτε το κόστος
plans-keep = Διατήρηση της συνδρομής ως έχει
plans-nothing-changed = Αυτό έχετε τώρα. Επιλέξτε κάτι άλλο ή διατηρήστε τη συνδρομή σας ως έχει.
plans-nothing-offered = Η { $organization } δεν προσφέρει εδώ άλλη συνδρομή. Αν χρειάζεστε κάποια, επικοινωνήστε μαζί της.
plans-bound = Η { $organization } έχει προγραμματίσει αλλαγή αυτής της συνδρομής. Για να την αλλάξετε, επικοινωνήστε μαζί της.
plans-bound-until = Η { $organization } έχει προγραμματίσει αλλαγή αυτής της συνδρομής για τις { $date }. Για να την αλλάξετε, επικοινωνήστε μαζί της.
plans-waits-for-method = Αυτή η συνδρομή περιμένει τρόπο πληρωμής. Προσθέστε έναν και μετά αλλάξτε τη συνδρομή.
plans-add-method = Προσθήκη τρόπου πληρωμής
plans-pay-open = Πληρωμή του ανοιχτού τιμολογίου
plans-to-home = Πίσω στις χρεώσεις σας
plans-waiting-title = Έχει προγραμματιστεί αλλαγή
plans-waiting = Από τις { $date } θα έχετε: { $plan }. Έως τότε διατηρείτε ό,τι έχετε τώρα.
plans-waiting-replaced = Αν επιλέξετε κάτι άλλο παρακάτω, αντικαθιστά αυτή την αλλαγή.
plans-undo = Αναίρεση αυτής της αλλαγής
plans-undo-title = Διατήρηση της τρέχουσας συνδρομής;
plans-undo-lead = Η αλλαγή σε { $plan } στις { $date } δεν θα γίνει. Η συνδρομή σας συνεχίζεται όπως είναι τώρα.
plans-undo-button = Διατήρηση τρέχουσας συνδρομής
plans-undo-leave = Να γίνει η αλλαγή
plans-undone = Η προγραμματισμένη αλλαγή ακυρώθηκε. Η συνδρομή σας συνεχίζεται ως έχει.
plans-nothing-waits = Δεν έχει προγραμματιστεί πια αλλαγή αυτής της συνδρομής.
plans-confirm = Ελέγξτε την αλλαγή
plans-change = Η αλλαγή σας
plans-before = Τώρα έχετε
plans-after = Θα έχετε
plans-starts = Από πότε
plans-starts-now = Αμέσως
plans-starts-on = Από τις { $date }. Έως τότε διατηρείτε ό,τι έχετε τώρα.
plans-trial = Δοκιμή
plans-trial-goes-on = Συνεχίζεται έως τις { $date }.
plans-trial-ends = Λήγει τώρα.
plans-method = Πληρωμή με
plans-by-invoice = { $count ->
    [one] Τιμολόγιο, πληρωτέο εντός { $count } ημέρας
   *[other] Τιμολόγιο, πληρωτέο εντός { $count } ημερών
 }
plans-no-method = Χωρίς τρόπο πληρωμής
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Πληρώνετε τώρα
plans-bill-none = Τίποτα.
plans-credit-left = Περισσεύουν { $amount }. Αφαιρούνται από τα επόμενα τιμολόγιά σας.
plans-next-title = Πληρώνετε μετά
plans-next = { $amount } στις { $date }
plans-next-none = Τίποτα. Δεν υπάρχει άλλο τιμολόγιο.
plans-next-settles = Περιλαμβάνει τη διαφορά για το υπόλοιπο αυτής της περιόδου.
plans-next-usage = Προστίθεται και η χρήση σας.
plans-line-unused = Πίστωση για αχρησιμοποίητο χρόνο: { $plan }, από τις { $date }
plans-line-rest = { $plan } για το υπόλοιπο της περιόδου από τις { $date }
plans-line-period = { $plan }, { $from } έως { $to }
plans-pay = Πληρωμή { $amount } και αλλαγή
plans-change-on = Αλλαγή στις { $date }
plans-change-now = Αλλαγή τώρα
plans-get-invoice = Αλλαγή και τιμολόγιο { $amount }
plans-again = Άλλη επιλογή
plans-moved = Κάτι άλλαξε από τότε που είδατε αυτή τη σελίδα. Ελέγξτε ξανά τα ποσά.
plans-done = Η συνδρομή σας άλλαξε.
plans-done-planned = Η αλλαγή σας προγραμματίστηκε. Έως τότε διατηρείτε ό,τι έχετε τώρα.
plans-done-busy = Η πληρωμή είναι ακόμη σε επεξεργασία. Η συνδρομή σας αλλάζει μόλις ολοκληρωθεί.
plans-declined = Η πληρωμή δεν ολοκληρώθηκε
plans-waits-lead = Η συνδρομή σας αλλάζει μόλις πληρωθούν { $amount }. Έως τότε διατηρείτε ό,τι έχετε τώρα.
plans-refused-lead = Δεν ήταν δυνατή η χρέωση { $amount }, οπότε η συνδρομή σας μένει όπως είναι. Μπορείτε να την αλλάξετε με άλλο τρόπο πληρωμής.
plans-pay-other = Πληρωμή με άλλη κάρτα
plans-stop = Αυτή η αλλαγή δεν μπορεί να γίνει

### invoices

invoice = Τιμολόγιο { $number }
invoice-for = Για
invoice-issued = Έκδοση
invoice-due = Λήξη
invoice-status = Κατάσταση
invoice-open = Ανοιχτό
invoice-paid = Πληρωμένο
invoice-void = Άκυρο
invoice-given-up = Διαγραμμένο
invoice-lines = Τι αφορά
invoice-line = Περιγραφή
invoice-quantity = Ποσότητα
invoice-amount = Ποσό
invoice-discount = Εκπτώσεις
invoice-total = Σύνολο
invoice-balance = Χρήση υπολοίπου
invoice-left = Οφειλόμενο ποσό
invoice-pdf = Λήψη σε PDF
invoices-title = Τιμολόγια
invoices-search = Αναζήτηση τιμολογίων
invoices-any-status = Κάθε κατάσταση
invoices-any-year = Κάθε έτος
invoices-year = Έτος
invoices-number = Αριθμός τιμολογίου
invoices-number-column = Αριθμός
invoices-what = Αφορά
invoices-show = Εμφάνιση
invoices-all = Εμφάνιση όλων των τιμολογίων
invoices-none-found = Δεν βρέθηκε τέτοιο τιμολόγιο.
invoices-none-here = Δεν υπάρχουν τιμολόγια σε αυτή τη σελίδα.
invoices-count = { $count ->
    [one] { $count } τιμολόγιο
   *[other] { $count } τιμολόγια
 }
invoices-pages = Σελίδες
invoices-page = Σελίδα { $page } από { $pages }
invoices-newer = Νεότερα
invoices-older = Παλιότερα
invoice-unnumbered = Τιμολόγιο χωρίς αριθμό
invoice-empty = Τίποτα
invoice-and-more = { $count ->
    [one] { $first } και { $count } ακόμη
   *[other] { $first } και { $count } ακόμη
 }
invoice-late = Ληξιπρόθεσμο
invoice-paid-on = Πληρωμή στις
invoice-voided-on = Ακύρωση στις
invoice-subtotal = Μερικό σύνολο
invoice-credited = Πιστώθηκαν
invoice-row-credited = Πιστώθηκαν { $amount }
credit-notes-title = Πιστωτικά σημειώματα
credit-off-invoice = Αφαιρέθηκε από αυτό το τιμολόγιο
credit-refunded = Επιστράφηκε
credit-to-balance = Για τα επόμενα τιμολόγιά σας
credit-elsewhere = Τακτοποιήθηκε αλλιώς
invoice-paid-amount = Πληρώθηκαν
invoice-pay = Σύνδεση και πληρωμή
invoice-receipt = Απόδειξη
payments-title = Πληρωμές
payment-day = Ημερομηνία
payment-with = Πληρωμή με
payment-succeeded = Πληρώθηκε
payment-processing = Σε εξέλιξη
payment-canceled = Ακυρώθηκε
payment-failed = Απέτυχε
payment-no-method = Χωρίς τρόπο πληρωμής
refund-succeeded = Επιστράφηκε
refund-processing = Επιστροφή σε εξέλιξη
refund-failed = Η επιστροφή απέτυχε
receipt = Απόδειξη τιμολογίου { $number }
receipt-paid = Πληρώθηκαν { $amount }
receipt-elsewhere = Πληρώθηκε εκτός αυτής της σελίδας.
receipt-pdf = Λήψη απόδειξης σε PDF
upcoming-title = Επόμενο τιμολόγιο
upcoming-none-title = Δεν προβλέπεται τιμολόγιο
upcoming-none = Όπως έχουν τα πράγματα, αυτή η συνδρομή δεν δίνει άλλο τιμολόγιο.
upcoming-charged = Θα πληρωθεί με { $card }. Αλλαγές έως τότε μπορεί να αλλάξουν το ποσό.
upcoming-sent = Τότε θα λάβετε το τιμολόγιο. Πρέπει να πληρωθεί έως τις { $date }.
line-trial = Δωρεάν δοκιμή: { $plan }
line-usage = { $plan }: η χρήση σας

### paper

paper-invoice = Τιμολόγιο
paper-receipt = Απόδειξη
paper-credit-note = Πιστωτικό σημείωμα
paper-number = Αριθμός
paper-period = Περίοδος
paper-from = Από
paper-bill-to = Προς
paper-quantity = Ποσ.
paper-unit-price = Τιμή μονάδας
paper-tax = Φόρος
paper-pay-online = Προβολή και πληρωμή online
paper-page = Σελίδα { $page } από { $pages }
paper-test-mark = ΔΟΚΙΜΗ: αυτό το έγγραφο δεν αποτελεί απαίτηση πληρωμής
paper-discount = Έκπτωση
paper-subtotal = Μερικό σύνολο
paper-credited = Πιστώθηκαν
paper-paid = Πληρώθηκαν
paper-draft = Προσχέδιο
paper-overdue = Ληξιπρόθεσμο
paper-uncollectible = Ανεπίδεκτο είσπραξης

### leaving

leaving-title = Ακύρωση: { $plan }
leaving-when-later = Λήγει στις { $date }
leaving-when-trial = Η δοκιμή σας λήγει στις { $date }
leaving-when-now = Λήγει αμέσως
leaving-when-after-pause = Λήγει μετά την παύση σας
leaving-stays = Έως τότε όλα μένουν όπως είναι.
leaving-stays-paused = Μένει σε παύση. Ο χρόνος που έχετε πληρώσει ακολουθεί μετά την παύση και τότε λήγει.
leaving-no-charge = Δεν θα χρεωθείτε ξανά γι’ αυτή.
leaving-usage = Η χρήση σας χρεώνεται τώρα: πληρώνετε { $amount }.
leaving-usage-later = Στις { $date } χρεώνεται ό,τι χρησιμοποιήσετε έως τότε.
leaving-owed = Τα τιμολόγια που είναι ακόμη ανοιχτά παραμένουν πληρωτέα.
leaving-lost = Έχετε πληρώσει έως τις { $date }. Το υπόλοιπο δεν επιστρέφεται.
leaving-credit = Πίστωση για τον χρόνο που δεν χρησιμοποιείτε
leaving-credit-later = Αφαιρείται από το επόμενο τιμολόγιό σας στην { $organization }.
leaving-schedule = Η αλλαγή που είχε προγραμματιστεί για τις { $date } δεν θα γίνει.
leaving-button = Ακύρωση συνδρομής
leaving-stay = Πίσω χωρίς ακύρωση
leaving-undo-later = Έως τότε μπορείτε να αλλάξετε γνώμη.
leaving-again-later = Μπορείτε να την ξεκινήσετε πάλι όποτε θέλετε.
leaving-changed = Τα ποσά άλλαξαν. Ελέγξτε τα ξανά.
offer-title = Ή μείνετε με λιγότερα
offer-coupon = { $discount } για { $plan }
offer-effect = Η επόμενη πληρωμή σας στις { $date } είναι { $then } αντί για { $now }.
offer-once = Ισχύει για μία πληρωμή.
offer-invoices = { $count ->
    [one] Ισχύει για { $count } πληρωμή.
   *[other] Ισχύει για { $count } πληρωμές.
 }
offer-until = Ισχύει έως τις { $date }.
offer-forever = Ισχύει όσο διατηρείτε τη συνδρομή σας.
offer-single = Μπορείτε να τη λάβετε μία φορά.
offer-take = Λήψη της έκπτωσης
offer-taken = Η έκπτωσή σας ισχύει και η συνδρομή σας συνεχίζεται.
offer-pause-title = Ή κάντε ένα διάλειμμα
offer-pause-lead = Βάλτε τη συνδρομή σας σε παύση. Δεν χρεώνεται τίποτα μέχρι να συνεχιστεί.
offer-pause-go = Επιλογή παύσης
left-later = { $plan }: λήγει στις { $date }
left-after-pause = { $plan }: λήγει μετά την παύση σας
left-now = { $plan }: έληξε
left-again = Εκ νέου έναρξη
left-home = Στις χρεώσεις σας
left-done = Τέλος
left-notice = Η συνδρομή σας ακυρώθηκε.
left-undo = Διατήρηση συνδρομής
survey-title = Γιατί φεύγετε;
survey-lead = Η { $organization } θα ήθελε να ξέρει. Δεν είναι υποχρεωτικό να απαντήσετε.
survey-legend = Λόγος
survey-comment = Με δικά σας λόγια
survey-send = Αποστολή
survey-thanks = Σας ευχαριστούμε. Η { $organization } θα το διαβάσει.
reason-customer-service = Η εξυπηρέτηση πελατών
reason-low-quality = Η ποιότητα
reason-missing-features = Κάτι λείπει
reason-other = Κάτι άλλο
reason-switched-service = Βρήκα κάτι άλλο
reason-too-complex = Είναι πολύ περίπλοκο
reason-too-expensive = Είναι πολύ ακριβό
reason-unused = Δεν το χρησιμοποιώ
keep-title = Διατήρηση: { $plan }
keep-lead = Θα έληγε στις { $date }. Αντί γι’ αυτό, συνεχίζεται.
keep-lead-paused = Θα έληγε μετά την παύση σας. Αντί γι’ αυτό, συνεχίζεται.
keep-next = Επόμενη πληρωμή
keep-button = Διατήρηση συνδρομής
keep-leave = Πίσω χωρίς αλλαγή
keep-done = Η συνδρομή σας συνεχίζεται.

### pausing

pausing-title = Παύση: { $plan }
pausing-lead = Δεν χρεώνεται τίποτα όσο η συνδρομή σας είναι σε παύση, και ο χρόνος που έχετε πληρώσει διατηρείται.
pausing-legend = Για πόσο;
pausing-choice = { $length }, έως τις { $date }
pausing-choice-open = Μέχρι να τη συνεχίσω
pausing-continue = Συνέχεια
pausing-choose = Επιλέξτε για πόσο.
pausing-confirm-until = Παύση έως τις { $date }
pausing-confirm-open = Παύση μέχρι να τη συνεχίσετε
pausing-from = Σε παύση από
pausing-until = Συνεχίζεται στις
pausing-by-you = Όταν τη συνεχίσετε εδώ
pausing-charged = Χρέωση στο μεταξύ
pausing-nothing = Τίποτα
pausing-kept = Πληρωμένος χρόνος που διατηρείται
pausing-next = Επόμενη πληρωμή
pausing-no-next = Δεν υπάρχει επόμενη πληρωμή.
pausing-open-next = Η επόμενη πληρωμή γίνεται όταν, μετά τη συνέχιση, εξαντληθεί ο χρόνος που διατηρήθηκε.
pausing-trial-kept = Χρόνος δοκιμής που διατηρείται
pausing-button = Παύση συνδρομής
pausing-button-change = Αλλαγή της παύσης
pausing-done = Η συνδρομή σας είναι σε παύση.
pausing-changed = Η παύση σας άλλαξε.
pausing-is-until = Είναι σε παύση έως τις { $date }.
pausing-is-open = Είναι σε παύση μέχρι να τη συνεχίσετε.
pausing-will = Θα μπει σε παύση στις { $date }.
pausing-change-legend = Νέα διάρκεια
pausing-leave = Πίσω χωρίς παύση
pausing-stay = Πίσω χωρίς αλλαγή
pausing-ending = Αυτή η συνδρομή λήγει, οπότε δεν μπορεί να μπει σε παύση. Διατηρήστε την πρώτα.
pausing-none = Η { $organization } δεν προσφέρει παύσεις αυτή τη στιγμή.
resuming-title = Συνέχιση: { $plan }
resuming-lead = Συνεχίζεται σήμερα.
resuming-charged = Χρέωση σήμερα
resuming-button = Συνέχιση συνδρομής
resuming-pay = Πληρωμή { $amount } και συνέχιση
resuming-done = Η συνδρομή σας συνεχίζεται.
resuming-off-title = Ακύρωση της παύσης: { $plan }
resuming-off-lead = Θα έμπαινε σε παύση στις { $date }. Συνεχίζεται χωρίς διακοπή.
resuming-off-button = Ακύρωση της παύσης
resuming-off-done = Η παύση σας ακυρώθηκε.

### reactivating

reactivating-title = Εκ νέου έναρξη: { $plan }
reactivating-lead = Έληξε στις { $date }. Ξεκινά πάλι σήμερα.
reactivating-charged = Χρέωση σήμερα
reactivating-invoiced = Τιμολόγηση σήμερα
reactivating-next = Επόμενη πληρωμή
reactivating-with = Πληρωμή με
reactivating-add = Προσθήκη τρόπου πληρωμής
reactivating-pay = Πληρωμή { $amount } και έναρξη
reactivating-button = Εκ νέου έναρξη
reactivating-leave = Πίσω χωρίς έναρξη
reactivating-changed = Τα ποσά άλλαξαν. Ελέγξτε τα ξανά.
reactivating-done = Η συνδρομή σας είναι πάλι ενεργή.
reactivating-unpaid = Η συνδρομή σας ξεκινά μόλις πληρωθεί.
reactivating-gone = { $plan }: δεν πωλείται πια όπως την είχατε. Επικοινωνήστε με την { $organization }.

### methods

methods-title = Τρόποι πληρωμής
methods-none = Δεν έχετε ακόμη τρόπο πληρωμής.
methods-add = Προσθήκη κάρτας
methods-default-mark = Προεπιλογή
methods-expired-mark = Έληξε
methods-soon-mark = Λήγει σύντομα
methods-expires = Λήξη { $date }
methods-expired-since = Έληξε: { $date }. Ενημερώστε την ή προσθέστε άλλη κάρτα.
methods-pays = Πληρώνει για: { $plans }
methods-pays-nothing = Δεν πληρώνει για τίποτα αυτή τη στιγμή
methods-unpaid = Καμία κάρτα δεν πληρώνει ακόμη για: { $plans }. Προσθέστε ή επιλέξτε μία.
methods-a-plan = Η συνδρομή σας
methods-make-default = Ορισμός ως προεπιλογής
methods-choose = Επιλογή συνδρομών
methods-edit = Ενημέρωση
methods-remove = Αφαίρεση
methods-default-title = Ορισμός ως προεπιλογής: { $card };
methods-default-lead = Η προεπιλεγμένη κάρτα πληρώνει για ό,τι δεν έχει δική του κάρτα, τώρα και στο μέλλον.
methods-default-plans = Συνδρομές που μεταφέρονται σε αυτή την κάρτα
methods-default-keep = Όσες συνδρομές δεν επιλέξετε κρατούν τη σημερινή τους κάρτα.
methods-default-button = Ορισμός ως προεπιλογής
methods-default-done = Ο προεπιλεγμένος τρόπος πληρωμής σας άλλαξε.
methods-default-already = Είναι ήδη η προεπιλογή σας.
methods-plans-title = Τι πληρώνει η κάρτα: { $card }
methods-plans-legend = Συνδρομές που πληρώνει αυτή η κάρτα
methods-plans-now = Τώρα πληρώνεται με { $card }
methods-plans-now-nothing = Δεν την πληρώνει ακόμη καμία κάρτα
methods-plans-none = Δεν έχετε ενεργή συνδρομή που να πληρώνεται με κάρτα.
methods-plans-as-default = Ως προεπιλογή σας πληρώνει για: { $plans }. Για να το αλλάξετε, επιλέξτε γι’ αυτές άλλη κάρτα.
methods-plans-back = Όσες συνδρομές δεν επιλέξετε επιστρέφουν στην προεπιλεγμένη σας κάρτα.
methods-plans-button = Αποθήκευση
methods-plans-done = Αποθηκεύτηκε. Οι συνδρομές σας πληρώνονται όπως επιλέξατε.
methods-remove-title = Αφαίρεση κάρτας: { $card };
methods-remove-free = Δεν πληρώνει για τίποτα αυτή τη στιγμή.
methods-remove-falls-back = { $plans }: θα γίνεται πληρωμή με { $card } αντί γι’ αυτή.
methods-remove-needed = Πληρώνει για: { $plans }. Καμία άλλη δεν θα το έκανε. Επιλέξτε πρώτα άλλη κάρτα.
methods-remove-needed-add = Προσθήκη άλλης κάρτας
methods-remove-needed-choose = Επιλογή άλλης κάρτας
methods-remove-final = Διαγράφουμε την κάρτα. Μπορείτε να την προσθέσετε πάλι όποτε θέλετε.
methods-remove-button = Αφαίρεση κάρτας
methods-remove-keep = Διατήρηση
methods-remove-done = Η κάρτα αφαιρέθηκε.
methods-edit-title = Ενημέρωση κάρτας: { $card }
methods-edit-lead = Λάβατε νέα κάρτα με τον ίδιο αριθμό; Αλλάξτε εδώ όσα αναγράφονται επάνω της.
methods-edit-button = Αποθήκευση
methods-edit-done = Η κάρτα ενημερώθηκε.
methods-field-number = Αριθμός κάρτας
methods-field-expiry = Ημερομηνία λήξης
methods-field-expiry-hint = Μήνας και έτος, για παράδειγμα 08/30
methods-field-cvc = Κωδικός ασφαλείας
methods-field-cvc-hint = Τα τρία ή τέσσερα ψηφία δίπλα στην υπογραφή ή στην μπροστινή όψη
methods-field-name = Όνομα στην κάρτα
methods-field-line1 = Οδός και αριθμός
methods-field-line2 = Συμπλήρωμα διεύθυνσης
methods-field-city = Πόλη
methods-field-state = Πολιτεία ή περιφέρεια
methods-field-postal = Ταχυδρομικός κώδικας
methods-wrong-number = Ελέγξτε τον αριθμό της κάρτας.
methods-wrong-cvc = Ο κωδικός ασφαλείας έχει τρία ή τέσσερα ψηφία.
methods-not-test = Αυτή δεν είναι δοκιμαστική κάρτα. Χρησιμοποιήστε έναν από τους παρακάτω αριθμούς, ποτέ πραγματική κάρτα.
methods-add-test = Η δοκιμαστική λειτουργία δέχεται μόνο δοκιμαστικές κάρτες. Ισχύει οποιαδήποτε μελλοντική ημερομηνία και οποιοσδήποτε κωδικός ασφαλείας.
methods-add-future = Χρήση για μελλοντικές πληρωμές
methods-add-future-hint = Γίνεται η προεπιλογή σας.
methods-add-plans = Συνδρομές που θα πληρώνει από εδώ και πέρα
methods-add-button = Προσθήκη κάρτας
methods-added = Η κάρτα προστέθηκε.
methods-add-busy = Η τράπεζά σας αργεί λίγο. Η κάρτα θα εμφανιστεί εδώ μόλις απαντήσει.
methods-test-cards = Δοκιμαστικές κάρτες
methods-test-number = Αριθμός
methods-test-outcome = Τι συμβαίνει
methods-test-succeeds = Γίνεται δεκτή
methods-test-declined = Απορρίπτεται
methods-test-funds = Απορρίπτεται: ανεπαρκές υπόλοιπο
methods-test-expired = Απορρίπτεται: έχει λήξει
methods-test-cvc = Απορρίπτεται: λάθος κωδικός ασφαλείας
methods-test-processing = Απορρίπτεται: πρόβλημα στην τράπεζα
methods-test-later = Προστίθεται, αλλά οι πληρωμές απορρίπτονται
methods-test-asks = Η τράπεζα ζητά επιβεβαίωση
methods-test-asks-in-vain = Η τράπεζα ζητά επιβεβαίωση και μετά απορρίπτει
methods-saved-title = Προστέθηκε: { $card }
methods-saved-pays = Από εδώ και πέρα πληρώνει για: { $plans }.
methods-saved-default = Είναι η προεπιλογή σας: πληρώνει για ό,τι δεν έχει δική του κάρτα.
methods-saved-only = Είναι έτοιμη όταν τη χρειαστείτε.
methods-saved-owed = Ακόμη ανοιχτά
methods-saved-pay = Πληρωμή { $amounts } τώρα
methods-saved-later = Όχι τώρα
methods-saved-done = Τέλος
methods-nowhere-title = Δεν μπορούν ακόμη να προστεθούν κάρτες εδώ
methods-nowhere-lead = Η { $organization } δεν έχει ρυθμίσει πληρωμές με κάρτα σε αυτή τη σελίδα. Για να αλλάξετε τον τρόπο πληρωμής, επικοινωνήστε μαζί της.
methods-page-lead = Εισάγετε την κάρτα σας σε σελίδα του παρόχου πληρωμών μας. Εμείς δεν βλέπουμε ποτέ τον αριθμό της.
methods-page-button = Συνέχεια

### paying

paying-title = Πληρωμή τιμολογίου { $number }
paying-all-title = Πληρωμή ανοιχτών τιμολογίων
paying-with = Πληρωμή με
paying-button = Πληρωμή { $amount }
paying-total = Συνολικά
paying-one = Πληρωμή μόνο αυτού
paying-no-card = Δεν έχετε ακόμη κάρτα για να πληρώσετε.
paying-add-card = Πληρωμή με άλλη κάρτα
paying-changed = Το ποσό άλλαξε στο μεταξύ. Ελέγξτε το ξανά.
paying-last-try = Η τελευταία προσπάθεια δεν πέτυχε. { $reason }
paying-waits = Η τράπεζά σας θέλει να επιβεβαιώσετε αυτή την πληρωμή.
paying-confirm = Επιβεβαίωση
paying-busy = Αυτή η πληρωμή είναι καθ’ οδόν. Ελέγξτε ξανά σε λίγο.
paying-nothing = Δεν υπάρχει τίποτα ανοιχτό. Σας ευχαριστούμε!
paying-done = Πληρώθηκε. Σας ευχαριστούμε!
paying-already = Αυτό το τιμολόγιο έχει ήδη πληρωθεί.
paying-results = Οι πληρωμές σας
paying-state-paid = Πληρώθηκε
paying-state-failed = Δεν πληρώθηκε
paying-state-busy = Σε εξέλιξη
paying-state-waits = Σας περιμένει
paying-receipt = Τιμολόγιο και απόδειξη
paying-try-again = Νέα προσπάθεια

### challenge

challenge-title = Η τράπεζά σας ρωτά
challenge-payment = Η { $organization } θέλει να χρεώσει { $amount }. Κάρτα: { $card }. Είναι σωστό;
challenge-setup = Η { $organization } θέλει να κρατήσει την κάρτα για επόμενες πληρωμές: { $card }. Είναι σωστό;
challenge-card = η κάρτα σας
challenge-test = Δοκιμαστική λειτουργία: δεν ρωτάται καμία τράπεζα. Επιλέξτε τι θα απαντούσε.
challenge-approve = Έγκριση
challenge-decline = Απόρριψη
challenge-leave-payment = Για να πληρώσετε { $amount }, επιβεβαιώστε στην τράπεζά σας ότι είστε εσείς.
challenge-leave-setup = Μεταβείτε στον πάροχο πληρωμών μας για να ολοκληρώσετε.
challenge-leave = Συνέχεια
challenge-returned = Επέστρεψα
challenge-pending = Δεν έχει ολοκληρωθεί ακόμη εκεί. Συνεχίστε από εκεί που σταματήσατε.
challenge-failed = Η τράπεζά σας δεν μπόρεσε να επιβεβαιώσει ότι ήσασταν εσείς, οπότε δεν χρεώθηκε τίποτα.
challenge-failed-card = Η τράπεζά σας δεν μπόρεσε να επιβεβαιώσει ότι ήσασταν εσείς, οπότε η κάρτα δεν προστέθηκε.
challenge-over = Έχει ήδη απαντηθεί.

### details

details-lead = Τα τιμολόγιά σας εκδίδονται με αυτά τα στοιχεία.
details-save = Αποθήκευση
details-saved = Τα στοιχεία σας αποθηκεύτηκαν.
details-change-name = Αλλαγή ονόματος
details-change-email = Αλλαγή διεύθυνσης email
details-change-phone = Αλλαγή αριθμού τηλεφώνου
details-change-address = Αλλαγή διεύθυνσης χρέωσης
details-change-shipping = Αλλαγή διεύθυνσης αποστολής
details-change-tax-ids = Αλλαγή ΑΦΜ
details-name-title = Το όνομά σας
details-name-lead = Το όνομα προσώπου ή επιχείρησης, όπως αναγράφεται στα τιμολόγια.
details-phone-title = Ο αριθμός τηλεφώνου σας
details-phone-fault = Αυτό δεν μοιάζει με αριθμό τηλεφώνου. Αρχίστε με + και τον κωδικό της χώρας σας.
emails-title = Η διεύθυνση email σας
emails-current = Η διεύθυνσή σας είναι { $email }.
emails-no-mail = Η { $organization } την αλλάζει για εσάς: επικοινωνήστε μαζί της.
emails-new = Νέα διεύθυνση email
emails-hint = Θα στείλουμε εκεί έναν κωδικό. Η διεύθυνσή σας αλλάζει μόλις τον εισαγάγετε.
emails-send = Αποστολή κωδικού
emails-same = Αυτή είναι ήδη η διεύθυνσή σας.
emails-code-title = Εισαγάγετε τον κωδικό
emails-code-lead = { $count ->
    [one] Στείλαμε έναν κωδικό 8 ψηφίων στο { $email }. Ισχύει για { $count } λεπτό.
   *[other] Στείλαμε έναν κωδικό 8 ψηφίων στο { $email }. Ισχύει για { $count } λεπτά.
 }
emails-code = Κωδικός
emails-confirm = Αλλαγή διεύθυνσης
emails-again = Αποστολή νέου κωδικού
emails-other = Χρήση άλλης διεύθυνσης
emails-sent-again = Ένας νέος κωδικός είναι καθ’ οδόν.
emails-wrong-code = Αυτός ο κωδικός δεν είναι σωστός ή έχει λήξει. Ελέγξτε τον ή ζητήστε καινούργιο.
emails-expired = Ο κωδικός έληξε. Ξεκινήστε πάλι με τη νέα σας διεύθυνση.
emails-changed = Η διεύθυνση email σας άλλαξε. Αποσυνδεθήκατε από παντού αλλού.

### addresses

addresses-title = Διεύθυνση χρέωσης
addresses-shipping-title = Διεύθυνση αποστολής
addresses-addressee = Παραλήπτης
addresses-country = Χώρα ή περιοχή
addresses-choose-country = Επιλέξτε χώρα
addresses-choose = Επιλέξτε
addresses-switch = Χρήση αυτής της χώρας
addresses-line1 = Οδός και αριθμός
addresses-line2 = Διαμέρισμα, όροφος, κτίριο
addresses-city = Πόλη
addresses-town = Πόλη ή οικισμός
addresses-suburb = Προάστιο ή πόλη
addresses-district = Διαμέρισμα
addresses-postal-code = Ταχυδρομικός κώδικας
addresses-postcode = Ταχυδρομικός κώδικας (Postcode)
addresses-zip = Ταχυδρομικός κώδικας (ZIP)
addresses-pin = Ταχυδρομικός κώδικας (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Περιοχή
addresses-county = Κομητεία
addresses-department = Διοικητικό διαμέρισμα
addresses-emirate = Εμιράτο
addresses-governorate = Κυβερνείο
addresses-island = Νησί
addresses-parish = Ενορία
addresses-prefecture = Νομός
addresses-province = Επαρχία
addresses-region = Περιφέρεια
addresses-state = Πολιτεία
addresses-code-fault = { $count ->
    [one] Αυτός ο κωδικός χρειάζεται { $count } ψηφίο.
   *[other] Αυτός ο κωδικός χρειάζεται { $count } ψηφία.
 }
addresses-order-title = Διευθύνσεις αυτής της συνδρομής
addresses-order-lead = Μια συνδρομή χωρίς δική της διεύθυνση χρησιμοποιεί τη δική σας.
addresses-order-billing = Διεύθυνση χρέωσης αυτής της συνδρομής
addresses-order-delivery = Διεύθυνση παράδοσης αυτής της συνδρομής
addresses-order-usual = Χρήση της συνηθισμένης διεύθυνσής μου

### tax-ids

tax-ids-title = ΑΦΜ
tax-ids-lead = Αναγράφονται στα επόμενα τιμολόγιά σας.
tax-ids-add = Προσθήκη ΑΦΜ
tax-ids-type = Χώρα και τύπος
tax-ids-value = Αριθμός
tax-ids-hint = Τα κενά, οι τελείες και οι παύλες δεν πειράζουν.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (για παράδειγμα { $example })
tax-ids-unknown = Άλλο
tax-ids-remove = Αφαίρεση
tax-ids-added = Ο ΑΦΜ προστέθηκε.
tax-ids-removed = Ο ΑΦΜ αφαιρέθηκε.

### privacy

privacy-title = Τα δεδομένα σας
privacy-copy = Αντίγραφο των δεδομένων σας
privacy-copy-lead = Όλα όσα φυλάσσονται εδώ για εσάς, σε αρχείο που μπορούν να διαβάσουν άλλα προγράμματα (JSON).
privacy-download = Λήψη των δεδομένων μου
privacy-erase = Δικαίωμα στη λήθη
privacy-erase-lead = Μπορείτε να ζητήσετε τη διαγραφή των δεδομένων σας.
privacy-erase-ask = Αίτημα διαγραφής
privacy-erase-title = Ζητήστε τη διαγραφή των δεδομένων σας
privacy-erase-who = Η { $organization } την εκτελεί και ίσως επικοινωνήσει πρώτα μαζί σας.
privacy-erase-what = Οι συνδρομές σας λήγουν, αποσυνδέεστε από παντού, και τα στοιχεία και οι τρόποι πληρωμής σας διαγράφονται.
privacy-erase-kept = { $count ->
    [one] Τα τιμολόγια και οι πληρωμές τους φυλάσσονται για { $count } έτος, επειδή το απαιτεί ο νόμος.
   *[other] Τα τιμολόγια και οι πληρωμές τους φυλάσσονται για { $count } έτη, επειδή το απαιτεί ο νόμος.
 }
privacy-erase-send = Αποστολή αιτήματος διαγραφής
privacy-asked = Στις { $date } ζητήσατε από την { $organization } να διαγράψει τα δεδομένα σας.
privacy-sent = Το αίτημά σας στάλθηκε.

### problems

bad-request = Αυτό δεν το καταλάβαμε
bad-request-advice = Κάτι στη διεύθυνση ή στη φόρμα δεν είναι όπως πρέπει. Πηγαίνετε πίσω και δοκιμάστε ξανά.
stranger = Αυτό δεν ήρθε από αυτή τη σελίδα
stranger-advice = Για την ασφάλειά σας δεν εκτελέστηκε. Πηγαίνετε πίσω, φορτώστε ξανά τη σελίδα και δοκιμάστε πάλι.
switched-off = Αυτό δεν προσφέρεται εδώ
switched-off-advice = Η { $organization } δεν το έχει ενεργοποιήσει. Αν το χρειάζεστε, επικοινωνήστε μαζί της.
refused = Αυτό δεν μπορεί να γίνει τώρα
not-found = Δεν υπάρχει σελίδα εδώ
not-found-advice = Ίσως η διεύθυνση γράφτηκε λάθος ή η σελίδα έχει καταργηθεί. Χρησιμοποιήστε τον σύνδεσμο της εταιρείας που πληρώνετε.
wrong-method = Αυτή η σελίδα δεν χρησιμοποιείται έτσι
wrong-method-advice = Δεν άλλαξε τίποτα. Πηγαίνετε πίσω και χρησιμοποιήστε τα κουμπιά της σελίδας.
timed-out = Αυτό πήρε πάρα πολύ χρόνο
timed-out-advice = Δεν άλλαξε τίποτα. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
too-large = Αυτό είναι πολύ μεγάλο
too-large-advice = Δεν άλλαξε τίποτα. Συντομεύστε το και δοκιμάστε ξανά.
too-many = Μια στιγμή, παρακαλούμε
too-many-advice = Ήρθαν πάρα πολλά αιτήματα από τη σύνδεσή σας. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.
offline-title = Είστε εκτός σύνδεσης
offline-lead = Αυτή η σελίδα χρειάζεται διαδίκτυο. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.
offline-note = Ό,τι στείλατε τελευταία ίσως έφτασε. Θα το δείτε εδώ μόλις συνδεθείτε.
broken = Κάτι πήγε στραβά από τη μεριά μας
broken-advice = Δεν φταίτε εσείς. Δοκιμάστε ξανά σε λίγο. Αν επιμένει, δώστε στην εταιρεία που πληρώνετε τον παρακάτω κωδικό αναφοράς.
unavailable = Επιστρέφουμε αμέσως
unavailable-advice = Η σελίδα έχει πολλή κίνηση ή συντηρείται. Δοκιμάστε ξανά σε λίγο.

### root

root-title = Αυτός είναι διακομιστής χρεώσεων
root-customer = Είστε πελάτης; Χρησιμοποιήστε τον σύνδεσμο της εταιρείας που πληρώνετε.
root-operator = Διαχειρίζεστε αυτόν τον διακομιστή; Λειτουργεί. Αυτή η εντολή δημιουργεί έναν οργανισμό και τα κλειδιά για τις σελίδες χρεώσεών του:
root-reference = Αναφορά API

### refusals

refusal-general = Αυτό δεν μπορεί να γίνει. Επικοινωνήστε με την { $organization }.
refusal-busy = Το τελευταίο σας αίτημα είναι ακόμη σε επεξεργασία. Περιμένετε λίγο και ελέγξτε ξανά.
refusal-declined = Η κάρτα απορρίφθηκε. Δοκιμάστε άλλη κάρτα ή ρωτήστε την τράπεζά σας.
refusal-insufficient-funds = Η κάρτα απορρίφθηκε: δεν υπάρχει αρκετό υπόλοιπο. Δοκιμάστε άλλη κάρτα.
refusal-expired-card = Η κάρτα απορρίφθηκε: έχει λήξει. Δοκιμάστε άλλη κάρτα.
refusal-wrong-cvc = Η κάρτα απορρίφθηκε: ο κωδικός ασφαλείας είναι λάθος. Ελέγξτε τον και δοκιμάστε ξανά.
refusal-processing-error = Υπήρξε πρόβλημα στην τράπεζα. Δοκιμάστε ξανά σε λίγο ή με άλλη κάρτα.
refusal-authentication = Η τράπεζά σας θέλει να επιβεβαιώσετε αυτή την πληρωμή.
refusal-too-many-attempts = Πάρα πολλές προσπάθειες. Περιμένετε λίγο και δοκιμάστε ξανά.
refusal-in-use = Χρησιμοποιείται ακόμη και δεν μπορεί να αφαιρεθεί.
obstacle-subscription-over = Αυτή η συνδρομή έχει λήξει.
obstacle-subscription-runs = Αυτή η συνδρομή δεν έχει λήξει.
obstacle-subscription-incomplete = Το πρώτο τιμολόγιο αυτής της συνδρομής δεν έχει πληρωθεί ακόμη. Πληρώστε το πρώτα.
obstacle-nothing-to-undo = Αυτή η συνδρομή δεν έχει λήξη που να μπορεί να ακυρωθεί.
obstacle-already-ending = Αυτή η συνδρομή λήγει ήδη.
obstacle-already-paused = Αυτή η συνδρομή είναι ήδη σε παύση.
obstacle-not-paused = Αυτή η συνδρομή δεν είναι σε παύση.
obstacle-subscription-overdue = Ένα τιμολόγιο αυτής της συνδρομής είναι ληξιπρόθεσμο. Πληρώστε το πρώτα.
obstacle-subscription-paused = Αυτή η συνδρομή είναι σε παύση. Συνεχίστε την πρώτα.
obstacle-has-schedule = Έχει ήδη προγραμματιστεί αλλαγή αυτής της συνδρομής. Αναιρέστε την πρώτα ή επικοινωνήστε με την { $organization }.
obstacle-last-item = Μια συνδρομή χρειάζεται τουλάχιστον ένα είδος.
obstacle-invoice-not-open = Αυτό το τιμολόγιο δεν είναι πια ανοιχτό.
obstacle-invoice-paid = Αυτό το τιμολόγιο έχει πληρωθεί.
obstacle-no-payment-method = Δεν υπάρχει τρόπος πληρωμής. Προσθέστε πρώτα έναν.
obstacle-last-payment-method = Με αυτόν πληρώνεται μια ενεργή συνδρομή. Επιλέξτε πρώτα άλλον τρόπο πληρωμής γι’ αυτή.
obstacle-payment-over = Αυτή η πληρωμή έχει ολοκληρωθεί.
obstacle-setup-over = Αυτή η κάρτα έχει ήδη προστεθεί ή εγκαταλειφθεί.
obstacle-no-gateway = Η { $organization } δεν μπορεί ακόμη να δεχτεί πληρωμές εδώ. Επικοινωνήστε μαζί της.
obstacle-offer-taken = Έχετε ήδη λάβει αυτή την προσφορά.
obstacle-discount-runs = Ισχύει ήδη μια έκπτωση.
obstacle-too-many = Υπάρχουν ήδη τόσα όσα επιτρέπονται.
rule-required = Συμπληρώστε το.
rule-too-long = { $count ->
    [one] Το πολύ { $count } χαρακτήρας.
   *[other] Το πολύ { $count } χαρακτήρες.
 }
rule-too-short = { $count ->
    [one] Τουλάχιστον { $count } χαρακτήρας.
   *[other] Τουλάχιστον { $count } χαρακτήρες.
 }
rule-range = Πρέπει να είναι από { $min } έως { $max }.
rule-character = Περιέχει χαρακτήρα που δεν επιτρέπεται εδώ.
rule-email = Αυτό δεν μοιάζει με διεύθυνση email.
rule-choice = Επιλέξτε από τη λίστα.
rule-taken = Αυτό χρησιμοποιείται ήδη.
rule-missing = Αυτό δεν υπάρχει πια. Επιλέξτε κάτι άλλο.
rule-expired = Αυτό έχει λήξει.
rule-used-up = Αυτό έχει χρησιμοποιηθεί όσες φορές επιτρέπεται.
rule-first-time-only = Αυτό είναι μόνο για νέους πελάτες.
rule-once-per-customer = Αυτό χρησιμοποιείται μόνο μία φορά και το έχετε ήδη χρησιμοποιήσει.
rule-below-minimum = Το ποσό είναι πολύ μικρό γι’ αυτό.
rule-not-applicable = Αυτό δεν ταιριάζει στη συνδρομή σας.
rule-tax-id = Αυτό δεν μοιάζει με αριθμό αυτού του είδους. Ελέγξτε μήπως υπάρχει λάθος.
rule-expiry = Ελέγξτε τον μήνα και το έτος.
rule-card-number = Οι αριθμοί καρτών δεν μπαίνουν εδώ.
rule-weak-password = Αυτός ο κωδικός πρόσβασης μαντεύεται πολύ εύκολα. Επιλέξτε έναν μεγαλύτερο ή λιγότερο συνηθισμένο.
rule-wrong-password = Αυτός δεν είναι ο κωδικός πρόσβασής σας.
rule-invalid = Ελέγξτε το.

### mails

mail-code-subject = Ο κωδικός σύνδεσής σας για την { $merchant }
mail-code-lead = Εισαγάγετε αυτόν τον κωδικό για να συνδεθείτε στη σελίδα χρεώσεών σας στην { $merchant }:
mail-code-life = { $minutes ->
    [one] Ισχύει μία φορά, για το επόμενο λεπτό.
   *[other] Ισχύει μία φορά, για τα επόμενα { $minutes } λεπτά.
 }
mail-code-ignore = Αν δεν τον ζητήσατε, αγνοήστε αυτό το email. Κανείς δεν μπορεί να συνδεθεί χωρίς τον κωδικό.
mail-link-subject = Ο σύνδεσμος σύνδεσής σας για την { $merchant }
mail-link-lead = Χρησιμοποιήστε αυτόν τον σύνδεσμο για να συνδεθείτε στη σελίδα χρεώσεών σας στην { $merchant }.
mail-link-button = Σύνδεση
mail-link-life = { $minutes ->
    [one] Ο σύνδεσμος ισχύει μία φορά, για το επόμενο λεπτό.
   *[other] Ο σύνδεσμος ισχύει μία φορά, για τα επόμενα { $minutes } λεπτά.
 }
mail-link-ignore = Αν δεν τον ζητήσατε, αγνοήστε αυτό το email. Κανείς δεν μπορεί να συνδεθεί χωρίς τον σύνδεσμο.
mail-reset-subject = Ορίστε νέο κωδικό πρόσβασης για την { $merchant }
mail-reset-lead = Χρησιμοποιήστε αυτόν τον σύνδεσμο για να ορίσετε νέο κωδικό πρόσβασης για τη σελίδα χρεώσεών σας στην { $merchant }.
mail-reset-button = Ορισμός νέου κωδικού
mail-reset-ignore = Αν δεν τον ζητήσατε, αγνοήστε αυτό το email. Ο κωδικός πρόσβασής σας μένει ως έχει.
mail-proof-subject = Επιβεβαιώστε τη διεύθυνση email σας για την { $merchant }
mail-proof-lead = Εισαγάγετε αυτόν τον κωδικό για να χρησιμοποιήσετε αυτή τη διεύθυνση email στην { $merchant }:
mail-proof-ignore = Αν δεν τον ζητήσατε, αγνοήστε αυτό το email. Δεν αλλάζει τίποτα.
mail-email-subject = Η διεύθυνση email σας άλλαξε
mail-email-old = Η διεύθυνση email του λογαριασμού χρεώσεών σας στην { $merchant } άλλαξε στις { $date }. Τα email δεν έρχονται πια σε αυτή τη διεύθυνση.
mail-email-new = Αυτή είναι πλέον η διεύθυνση email του λογαριασμού χρεώσεών σας στην { $merchant }.
mail-method-subject = Προστέθηκε τρόπος πληρωμής
mail-method-lead = Η κάρτα { $brand } με τελευταία ψηφία { $last4 } προστέθηκε στον λογαριασμό χρεώσεών σας στην { $merchant } στις { $date }.
mail-method-card = Μια κάρτα με τελευταία ψηφία { $last4 } προστέθηκε στον λογαριασμό χρεώσεών σας στην { $merchant } στις { $date }.
mail-cancelled-subject = Η συνδρομή σας ακυρώθηκε
mail-cancelled-later = Ακυρώσατε τη συνδρομή { $plan }. Μπορείτε να τη χρησιμοποιείτε έως τις { $date }.
mail-cancelled-undo = Αλλάξατε γνώμη; Έως τότε μπορείτε να το αναιρέσετε στη σελίδα χρεώσεών σας.
mail-cancelled-now = Ακυρώσατε τη συνδρομή { $plan }. Έχει λήξει.
mail-portal-button = Άνοιγμα σελίδας χρεώσεων
mail-not-you = Αν δεν ήσασταν εσείς, επικοινωνήστε αμέσως με την { $merchant }.
mail-not-you-at = Αν δεν ήσασταν εσείς, επικοινωνήστε αμέσως με την { $merchant }: { $email }
