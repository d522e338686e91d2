# Every sentence of the pages, the mails and the invoices: the master. Other
# languages translate exactly these messages.
#
# Plain words, short sentences, no markup. What stands in braces is put in.

### general

# $number: a number in the language's digits.
percent = { $number }%
# Title of a browser window. $page: name of the page. $organization: the merchant.
title = { $page } · { $organization }
billing = Billing
test-mode = Test mode
test-mode-note = Nothing here is charged.
skip = Skip to the page
policies = Policies
privacy = Privacy policy
terms = Terms of service
refunds = Refund policy
return-to = Return to { $organization }
sign-out = Sign out
language = Language
language-change = Change language
contact = Get in touch
contact-lead = { $organization } answers questions about your billing here.
not-given = Not given
back = Back
home = Your billing
navigation = Your billing
reference = Reference
errors-title = { $count ->
    [one] Something needs another look
   *[other] { $count } things need another look
 }
field-again = For your safety this was not kept. Please enter it again.
optional = optional

days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
 }
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
 }
years = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }

# $amount: money. Prices by period.
price-daily = { $amount } per day
price-weekly = { $amount } per week
price-monthly = { $amount } per month
price-yearly = { $amount } per year
# $interval: several days, weeks, months or years, such as "3 months".
price-every = { $amount } every { $interval }
price-once = { $amount } once
# $amount: money. A price that depends on how much is used.
price-metered = { $amount } by use
price-tiers = Priced by quantity

### notices

notice-stale = This page was out of date. Please try again.

### flows

flow-done = All done
flow-done-lead = You can close this page.

### portal

portal-headline = Your billing with { $organization }
portal-use-link = Use the link that { $organization } sent you
portal-use-link-more = Your billing opens with a personal link. Look for it in your account with { $organization } or in a message from them.
portal-use-link-once = A link works once and for a few minutes. When yours has ended, ask for a new one.
portal-closed = { $organization } shows your billing inside your account with them.
link-title = Your billing is ready
link-lead = { $organization } made this link for you alone. It works once.
link-button = Open my billing
link-note = By opening it you are signed in on this device. Sign out when you are done.
ended-title = This link has ended
ended-lead = Links to a billing page work once and for five minutes, so that nobody else can use yours.
ended-step-back = Go back to where you found the link: your account or the message with it.
ended-step-ask = Ask for a new link there.
ended-step-open = Open it within five minutes.
signed-out = You are signed out
signed-out-close = You can close this window.
signed-out-lead = You can close this window. To come back, use a new link from { $organization }.

### signing in

sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-username = E-mail address or user name
sign-in-password = Password
sign-in-password-hint = Leave it empty to get a code by e-mail.
sign-in-code-note = We send you a code to sign in with. You need no password.
sign-in-continue = Continue
sign-in-send = Send me a code
sign-in-forgotten = Forgot your password?
sign-in-wrong-password = The name or the password is not right.
sign-in-needs-password = Enter your password.
# $minutes: how long to wait.
sign-in-wait = { $minutes ->
    [one] That was asked for too often. Use the newest mail that you have, or try again in { $minutes } minute.
   *[other] That was asked for too often. Use the newest mail that you have, or try again in { $minutes } minutes.
 }
code-title = Check your mail
code-lead = If { $email } belongs to a customer of { $organization }, a code is on its way to it.
code-field = Code from the mail
code-hint = Eight digits. The code works for ten minutes, in this browser.
code-enter = Sign in
code-wrong = This code does not work. Check it, or ask for a new one.
code-resend = Send a new code
code-other = Use another address
code-sent = A new code is on its way. Older ones no longer work.
choose-title = Whose billing do you want to see?
choose-lead = Your address belongs to several customers of { $organization }.
choose-legend = Customers
choose-unnamed = No name given
choose-since = Customer since { $date }
choose-plans = { $count ->
    [one] { $count } running plan
   *[other] { $count } running plans
 }
choose-no-plan = No running plan
choose-needed = Choose one.
forgotten-title = Set a new password
forgotten-lead = We send you a link to set one.
forgotten-send = Send me the link
forgotten-sent = If { $organization } knows this name and it has a password, a link is on its way to its e-mail address. It works for an hour.
password-title = Your password
password-current = Current password
password-new = New password
password-new-hint = At least eight characters. Longer is better.
password-save = Save password
password-first = You have no password yet. With one you can sign in as { $email } without waiting for a code.
password-first-no-email = A password needs an e-mail address to go with it. Add yours to your details first.
password-others = You will be signed out everywhere else.
notice-password = Your password is saved.
notice-password-reset = Your new password is saved. Sign in with it.
confirm-title = Is it you?
confirm-lead = To keep your account safe, show once more who you are.
confirm-send = Send a code to { $email }
confirm-code-lead = A code is on its way to { $email }.
confirm-or-password = Or enter your password
confirm-button = Confirm
confirm-no-way = We cannot send you a code. Open your billing with a new link from { $organization }, then you can do this for ten minutes.
sessions-title = Where you are signed in
sessions-lead = If you do not know one of these, sign it out and change your password if you have one.
sessions-this = This browser
sessions-unknown = Unknown browser
# $time: a date with the time of day.
sessions-seen = Last seen: { $time }
sessions-by-link = Signed in with a link from { $organization }: { $time }
sessions-by-email = Signed in by e-mail: { $time }
sessions-by-password = Signed in with your password: { $time }
sessions-by-site = Signed in at { $organization }: { $time }
sessions-end = Sign out
sessions-end-others = Sign out everywhere else
sessions-end-all = Sign out everywhere
notice-link-ended = That link has ended. Sign in here instead.
notice-session-ended = That browser is signed out.
notice-sessions-ended = You are signed out everywhere else.

### home

hello = Hello, { $name }
hello-nobody = Hello
signed-in-as = Signed in as { $email }
details = Billing details
name = Name
email = E-mail
phone = Phone
address = Billing address
shipping = Shipping address
home-plans = Your plans
home-no-plans = You have no plan here at the moment.
home-more-plans = More plans
home-ended = Ended plans
home-balance = Balance
# $amount: money that the customer has to its credit.
home-credit = You have { $amount } to your credit. It pays for your next invoices.
# $amount: money that is added to the next invoice.
home-debt = { $amount } will be added to your next invoice.
home-methods = Payment method
home-no-methods = You have not saved a payment method yet.
home-methods-more = { $count ->
    [one] and { $count } other payment method
   *[other] and { $count } other payment methods
 }
home-methods-no-default = { $count ->
    [one] You have saved { $count } payment method. It is not your default yet.
   *[other] You have saved { $count } payment methods. None of them is your default yet.
 }
home-methods-manage = Manage payment methods
home-details-change = Change details
home-tax-ids = Tax IDs
home-no-invoices = There are no invoices yet.
home-all-invoices = All invoices
home-further = More pages
home-sessions = Where you are signed in
home-password = Your password
home-privacy = Your data

# $amount: money that should have been paid by now.
owed-now = { $amount } to pay now
owed-now-several = Some invoices are to be paid now
# $amount: money that is not late yet.
owed-open = { $amount } to pay
owed-open-several = Some invoices are to be paid
owed-all = See all open invoices
owed-late = This invoice is overdue.
owed-not-yet = This invoice is not paid yet.
owed-processing = Your payment is under way.
# $date: when the card is charged again by itself.
owed-retry = We will try again on { $date }.
owed-pay = Pay { $amount }
owed-pay-all = Pay all of them
owed-confirm = Confirm the payment

plan-nameless = Plan
plan-quantity = × { $quantity }
plan-active = Active
plan-trial-until = Free trial until { $date }
plan-paused = Paused
plan-paused-until = Paused until { $date }
plan-pauses-on = Pauses on { $date }
plan-ends-on = Ends on { $date }
plan-ended = Ended
plan-ended-on = Ended on { $date }
plan-past-due = Payment failed
plan-unpaid = Unpaid
plan-incomplete = Waiting for the first payment
plan-on-hold = On hold: no payment method
plan-next-payment = Next payment
plan-next-invoice = Next invoice
plan-next-lines = See what it is for
plan-next-plus-use = What you use is added to it.
plan-next-due = To be paid by { $date }
plan-discount = Discount
plan-discount-until = Until { $date }
plan-later = Planned change
plan-paid-with = Paid with
plan-paid-with-change = Change
plan-paid-with-default = Your default
plan-paid-by-invoice = You pay each invoice
plan-no-method = No payment method
plan-card-expired = This card has expired. Use another one, so that your next payment goes through.
plan-card-expires = This card expires before your next payment. Use another one in time.
plan-needs-method = Add a payment method, so that your next payment goes through.
plan-until-end = You can use it until { $date }.
plan-paused-note = You pay nothing while it is paused.
plan-change = Change plan
plan-pause = Pause
plan-resume = Resume
plan-address = Addresses
plan-cancel = Cancel plan
plan-keep = Keep plan
plan-unschedule = Undo planned change
plan-reactivate = Start again
plan-add-method = Add payment method
# $off: money or a share, such as "25%".
discount-plain = { $off } off
# $name: the discount's name.
discount-named = { $name } ({ $off } off)
# $brand: a card scheme such as Visa. $last4: the last digits of the card.
card-of-brand = { $brand } ending in { $last4 }
card-plain = Card ending in { $last4 }

### plans

plans-title = Change your plan
plans-interval = How often do you want to pay?
plans-daily = Daily
plans-weekly = Weekly
plans-monthly = Monthly
plans-yearly = Yearly
# $interval: several days, weeks, months or years, such as "3 months".
plans-every = Every { $interval }
plans-choose = Choose a plan
# A badge beside the plan that the customer has now.
plans-current = Your plan
# $plan: the name of a plan.
plans-stays = { $plan } stays as it is. { $organization } offers nothing else for it here.
plans-quantity = Quantity
plans-quantity-range = From { $min } to { $max }
plans-quantity-least = { $min } or more
plans-quantity-form = Write a whole number.
plans-quantity-fixed = The quantity of this plan cannot be changed here.
plans-code = Promotion code
plans-code-unknown = We do not know this code. Check it for typos.
plans-code-used = You have this discount already.
plans-choose-one = Choose a plan.
plans-twice = Another part of your plan has this already. Choose something else.
plans-continue-note = Nothing changes yet. The next page shows exactly what you pay.
plans-continue = See what it costs
plans-keep = Keep my plan as it is
plans-nothing-changed = This is what you have now. Choose something else, or keep your plan as it is.
plans-nothing-offered = { $organization } offers no other plan here. Get in touch with them if you need one.
plans-bound = { $organization } has planned a change of this plan. Get in touch with them to change it.
plans-bound-until = { $organization } has planned a change of this plan for { $date }. Get in touch with them to change it.
plans-waits-for-method = This plan waits for a payment method. Add one, and then change the plan.
plans-add-method = Add a payment method
plans-pay-open = Pay the open invoice
plans-to-home = Back to your billing
plans-waiting-title = A change is planned
# $plan: one or more plans with their prices.
plans-waiting = From { $date } you have { $plan }. Until then you keep what you have now.
plans-waiting-replaced = If you choose something else below, it takes the place of this change.
plans-undo = Undo this change
plans-undo-title = Keep your current plan?
plans-undo-lead = The change to { $plan } on { $date } will not happen. Your plan goes on as it is now.
plans-undo-button = Keep my current plan
plans-undo-leave = Let the change happen
plans-undone = The planned change is called off. Your plan goes on as it is.
plans-nothing-waits = No change of this plan is planned any more.
plans-confirm = Check your change
plans-change = Your change
plans-before = You have now
plans-after = You will have
plans-starts = From when
plans-starts-now = At once
plans-starts-on = From { $date }. Until then you keep what you have now.
plans-trial = Trial
plans-trial-goes-on = It goes on until { $date }.
plans-trial-ends = It ends now.
plans-method = Paid with
plans-by-invoice = { $count ->
    [one] Invoice, to be paid within { $count } day
   *[other] Invoice, to be paid within { $count } days
 }
plans-no-method = No payment method
# $count: how many, as a number. $plan: the name of a plan.
plans-counted = { $count } × { $plan }
# $plan: the name of a plan. $price: what it costs, such as "€10.00 per month".
plans-with-price = { $plan }, { $price }
plans-bill = You pay now
plans-bill-none = Nothing.
plans-credit-left = { $amount } is left over. It is taken off your next invoices.
plans-next-title = You pay next
plans-next = { $amount } on { $date }
plans-next-none = Nothing. There is no further invoice.
plans-next-settles = The difference for the rest of this period is on it.
plans-next-usage = What you use is added.
# $plan: the name of a plan, with how many.
plans-line-unused = Credit for unused time of { $plan } from { $date }
plans-line-rest = { $plan } for the rest of the period from { $date }
plans-line-period = { $plan }, { $from } to { $to }
# On a button.
plans-pay = Pay { $amount } and change
plans-change-on = Change on { $date }
plans-change-now = Change now
plans-get-invoice = Change and get an invoice for { $amount }
plans-again = Choose something else
plans-moved = Something has changed since you saw this page. Please check the amounts again.
plans-done = Your plan is changed.
plans-done-planned = Your change is planned. Until then you keep what you have now.
plans-done-busy = The payment is still being worked on. Your plan changes as soon as it is through.
plans-declined = The payment did not go through
plans-waits-lead = Your plan changes as soon as { $amount } is paid. Until then you keep what you have now.
plans-refused-lead = { $amount } could not be charged, so your plan stays as it is. You can change it with another payment method.
plans-pay-other = Pay with another card
plans-stop = This change cannot be made

### invoices

invoice = Invoice { $number }
invoice-for = For
invoice-issued = Issued
invoice-due = Due
invoice-status = Status
invoice-open = Open
invoice-paid = Paid
invoice-void = Void
invoice-given-up = Written off
invoice-lines = What it is for
invoice-line = Description
invoice-quantity = Quantity
invoice-amount = Amount
invoice-discount = Discounts
invoice-total = Total
invoice-balance = Applied balance
invoice-left = Amount due
invoice-pdf = Download as PDF
invoices-title = Invoices
invoices-search = Find invoices
invoices-any-status = Any status
invoices-any-year = Any year
invoices-year = Year
invoices-number = Invoice number
invoices-number-column = Number
invoices-what = For
invoices-show = Show
invoices-all = Show all invoices
invoices-none-found = No invoice fits.
invoices-none-here = There are no invoices on this page.
invoices-count = { $count ->
    [one] { $count } invoice
   *[other] { $count } invoices
 }
invoices-pages = Pages
invoices-page = Page { $page } of { $pages }
invoices-newer = Newer
invoices-older = Older
invoice-unnumbered = Invoice without a number
invoice-empty = Nothing
# $first: what the first line is for. $count: how many lines are behind it.
invoice-and-more = { $count ->
    [one] { $first } and { $count } more
   *[other] { $first } and { $count } more
 }
invoice-late = Overdue
invoice-paid-on = Paid on
invoice-voided-on = Voided on
invoice-subtotal = Subtotal
invoice-credited = Credited
# $amount: money that a credit note took back.
invoice-row-credited = { $amount } credited
credit-notes-title = Credit notes
# Where the money of a credit note went.
credit-off-invoice = Taken off this invoice
credit-refunded = Paid back
credit-to-balance = For your next invoices
credit-elsewhere = Settled another way
invoice-paid-amount = Paid
invoice-pay = Sign in and pay
invoice-receipt = Receipt
payments-title = Payments
payment-day = Date
payment-with = Paid with
payment-succeeded = Paid
payment-processing = Under way
payment-canceled = Called off
payment-failed = Failed
payment-no-method = No payment method
refund-succeeded = Refunded
refund-processing = Refund under way
refund-failed = Refund failed
receipt = Receipt for invoice { $number }
# $amount: money.
receipt-paid = { $amount } paid
receipt-elsewhere = It was paid outside of this page.
receipt-pdf = Download receipt as PDF
upcoming-title = Next invoice
upcoming-none-title = No invoice is planned
upcoming-none = As things stand, this plan makes no further invoice.
upcoming-charged = It will be paid with { $card }. Changes until then can change the amount.
upcoming-sent = You will get the invoice then. It is to be paid by { $date }.

# $plan: the name of a plan, with how many.
line-trial = Free trial of { $plan }
line-usage = { $plan }: what you used

### paper
# Labels of an invoice as a printed document. Short: they stand in narrow columns.

paper-invoice = Invoice
paper-receipt = Receipt
paper-credit-note = Credit note
paper-number = Number
paper-period = Period
paper-from = From
paper-bill-to = Bill to
# A column: how many.
paper-quantity = Qty
paper-unit-price = Unit price
paper-tax = Tax
paper-pay-online = View and pay online
# Page numbers at the foot of a document.
paper-page = Page { $page } of { $pages }
paper-test-mark = TEST: this document is not a demand for payment
paper-discount = Discount
paper-subtotal = Subtotal
paper-credited = Credited
paper-paid = Paid
paper-draft = Draft
paper-overdue = Overdue
paper-uncollectible = Uncollectible

### leaving

# $plan: what the plan is called, in all messages of this section.
leaving-title = Cancel { $plan }
# $date: a date, in all messages of this section.
leaving-when-later = It ends on { $date }
leaving-when-trial = Your trial ends on { $date }
leaving-when-now = It ends at once
leaving-when-after-pause = It ends after your pause
leaving-stays = Until then everything stays as it is.
leaving-stays-paused = It stays paused. The time you have paid for comes after the pause; then it ends.
leaving-no-charge = You will not be charged for it again.
# $amount: an amount of money.
leaving-usage = What you have used is billed now: you pay { $amount }.
leaving-usage-later = What you use until then is billed on { $date }.
leaving-owed = Invoices that are still open stay due.
leaving-lost = You paid until { $date }. The rest is not refunded.
leaving-credit = Credit for the time you do not use
leaving-credit-later = It comes off your next invoice with { $organization }.
leaving-schedule = The change planned for { $date } will not come.
leaving-button = Cancel plan
leaving-stay = Back without cancelling
leaving-undo-later = You can change your mind until then.
leaving-again-later = You can start it again at any time.
leaving-changed = The amounts have changed. Please look again.
offer-title = Or stay for less
# $discount: what the coupon is called, such as "25% off".
offer-coupon = { $discount } on { $plan }
# $then, $now: money.
offer-effect = Your next payment on { $date } is { $then } instead of { $now }.
offer-once = It is for one payment.
offer-invoices = { $count ->
    [one] It is for { $count } payment.
   *[other] It is for { $count } payments.
 }
offer-until = It lasts until { $date }.
offer-forever = It lasts as long as you keep your plan.
offer-single = You can take it once.
offer-take = Take the discount
offer-taken = Your discount is on, and your plan goes on.
offer-pause-title = Or take a break
offer-pause-lead = Pause your plan. Nothing is charged until it resumes.
offer-pause-go = Choose a pause
left-later = { $plan } ends on { $date }
left-after-pause = { $plan } ends after your pause
left-now = { $plan } has ended
left-again = Start it again
left-home = To your billing
left-done = Done
left-notice = Your plan is cancelled.
left-undo = Keep my plan
survey-title = Why are you leaving?
survey-lead = { $organization } would like to know. You need not say.
survey-legend = Reason
survey-comment = In your own words
survey-send = Send
survey-thanks = Thank you. { $organization } will read it.
reason-customer-service = The customer service
reason-low-quality = The quality
reason-missing-features = Something is missing
reason-other = Something else
reason-switched-service = I found something else
reason-too-complex = It is too complicated
reason-too-expensive = It is too expensive
reason-unused = I do not use it
keep-title = Keep { $plan }
keep-lead = It was to end on { $date }. It goes on instead.
keep-lead-paused = It was to end after your pause. It goes on instead.
keep-next = Next payment
keep-button = Keep my plan
keep-leave = Back without changing anything
keep-done = Your plan goes on.

### pausing

# $plan: what the plan is called, in all messages of this section.
pausing-title = Pause { $plan }
pausing-lead = Nothing is charged while your plan is paused, and the time you have paid for is kept.
pausing-legend = How long?
# $length: such as "2 months". $date: a date.
pausing-choice = { $length }, until { $date }
pausing-choice-open = Until I resume it
pausing-continue = Continue
pausing-choose = Choose how long.
pausing-confirm-until = Pause until { $date }
pausing-confirm-open = Pause until you resume
pausing-from = Paused from
pausing-until = Resumes on
pausing-by-you = When you resume it here
pausing-charged = Charged meanwhile
pausing-nothing = Nothing
pausing-kept = Paid time kept
pausing-next = Next payment
pausing-no-next = There is no payment to come.
pausing-open-next = The next payment comes when the kept time is used up after you resume.
pausing-trial-kept = Trial time kept
pausing-button = Pause plan
pausing-button-change = Change the pause
pausing-done = Your plan is paused.
pausing-changed = Your pause was changed.
pausing-is-until = It is paused until { $date }.
pausing-is-open = It is paused until you resume it.
pausing-will = It will pause on { $date }.
pausing-change-legend = Make it
pausing-leave = Back without pausing
pausing-stay = Back without changing it
pausing-ending = This plan is ending, so it cannot be paused. Keep it first.
pausing-none = { $organization } offers no pauses now.
resuming-title = Resume { $plan }
resuming-lead = It goes on today.
resuming-charged = Charged today
resuming-button = Resume plan
resuming-pay = Pay { $amount } and resume
resuming-done = Your plan goes on.
resuming-off-title = Call off the pause of { $plan }
resuming-off-lead = It was to pause on { $date }. It goes on without a break.
resuming-off-button = Call off the pause
resuming-off-done = Your pause is called off.

### reactivating

# $plan: what the plan is called, in all messages of this section.
reactivating-title = Start { $plan } again
reactivating-lead = It ended on { $date }. It starts again today.
reactivating-charged = Charged today
reactivating-invoiced = Invoiced today
reactivating-next = Next payment
reactivating-with = Paid with
reactivating-add = Add a payment method
# $amount: money.
reactivating-pay = Pay { $amount } and start
reactivating-button = Start again
reactivating-leave = Back without starting
reactivating-changed = The amounts have changed. Please look again.
reactivating-done = Your plan runs again.
reactivating-unpaid = Your plan starts as soon as it is paid.
reactivating-gone = { $plan } is no longer sold as you had it. Get in touch with { $organization }.

### methods

methods-title = Payment methods
methods-none = You have no payment method yet.
methods-add = Add a card
methods-default-mark = Default
methods-expired-mark = Expired
methods-soon-mark = Expires soon
# $date: month and year of a card, such as 08/2030.
methods-expires = Expires { $date }
methods-expired-since = Expired { $date }. Update it or add another card.
# $plans: names of plans.
methods-pays = Pays for { $plans }
methods-pays-nothing = Pays for nothing at the moment
methods-unpaid = Nothing pays for { $plans } yet. Add a card or choose one.
methods-a-plan = Your plan
methods-make-default = Make default
methods-choose = Choose plans
methods-edit = Update
methods-remove = Remove
# $card: a card, such as "Visa ending in 4242".
methods-default-title = Make { $card } your default?
methods-default-lead = Your default pays for everything that has no card of its own, now and in future.
methods-default-plans = Plans that move to this card
methods-default-keep = A plan that you leave out keeps the card it has today.
methods-default-button = Make default
methods-default-done = Your default payment method is changed.
methods-default-already = This is your default already.
methods-plans-title = What { $card } pays for
methods-plans-legend = Plans that this card pays for
# $card: a card.
methods-plans-now = Now paid with { $card }
methods-plans-now-nothing = Nothing pays for it yet
methods-plans-none = You have no running plan that a card pays for.
methods-plans-as-default = As your default it pays for { $plans }. To change that, choose another card for them.
methods-plans-back = A plan that you leave out goes back to your default card.
methods-plans-button = Save
methods-plans-done = Saved. Your plans are paid as you chose.
methods-remove-title = Remove { $card }?
methods-remove-free = It pays for nothing at the moment.
# $plans: names of plans. $card: another card.
methods-remove-falls-back = { $plans } will be paid with { $card } instead.
methods-remove-needed = It pays for { $plans }, and nothing else would. Choose another card for that first.
methods-remove-needed-add = Add another card
methods-remove-needed-choose = Choose another card
methods-remove-final = We forget the card. You can add it again at any time.
methods-remove-button = Remove card
methods-remove-keep = Keep it
methods-remove-done = The card is removed.
methods-edit-title = Update { $card }
methods-edit-lead = Got a new card with the same number? Change what is printed on it here.
methods-edit-button = Save
methods-edit-done = The card is updated.
methods-field-number = Card number
methods-field-expiry = Expiry date
methods-field-expiry-hint = Month and year, such as 08/30
methods-field-cvc = Security code
methods-field-cvc-hint = The three or four digits beside the signature, or on the front
methods-field-name = Name on the card
methods-field-line1 = Street and number
methods-field-line2 = More of the address
methods-field-city = Town or city
methods-field-state = State or region
methods-field-postal = Postal code
methods-wrong-number = Check the card number.
methods-wrong-cvc = The security code has three or four digits.
methods-not-test = This is no test card. Use one of the numbers below, never a real card.
methods-add-test = Test mode takes test cards only. Any date to come and any security code will do.
methods-add-future = Use it for future payments
methods-add-future-hint = It becomes your default.
methods-add-plans = Plans it pays for from now on
methods-add-button = Add card
methods-added = The card is added.
methods-add-busy = Your bank is taking its time. The card appears here when it has answered.
methods-test-cards = Test cards
methods-test-number = Number
methods-test-outcome = What happens
methods-test-succeeds = It works
methods-test-declined = Declined
methods-test-funds = Declined: not enough money
methods-test-expired = Declined: expired
methods-test-cvc = Declined: wrong security code
methods-test-processing = Declined: the bank has a problem
methods-test-later = It is added, and payments are declined
methods-test-asks = The bank asks you to confirm
methods-test-asks-in-vain = The bank asks you to confirm, then declines
methods-saved-title = { $card } is added
methods-saved-pays = From now on it pays for { $plans }.
methods-saved-default = It is your default: it pays for everything that has no card of its own.
methods-saved-only = It is ready when you need it.
methods-saved-owed = Still open
# $amounts: one or more amounts of money.
methods-saved-pay = Pay { $amounts } now
methods-saved-later = Not now
methods-saved-done = Done
methods-nowhere-title = Cards cannot be added here yet
methods-nowhere-lead = { $organization } has not set up card payments on this page. Get in touch with them to change how you pay.
methods-page-lead = You enter your card on a page of our payment provider. We never see its number.
methods-page-button = Continue

### paying

# $number: an invoice's number.
paying-title = Pay invoice { $number }
paying-all-title = Pay what is open
paying-with = Pay with
# $amount: money.
paying-button = Pay { $amount }
paying-total = Together
paying-one = Pay this one only
paying-no-card = You have no card to pay with yet.
paying-add-card = Pay with another card
paying-changed = The amount has changed meanwhile. Please look again.
# $reason: a sentence.
paying-last-try = The last try did not work. { $reason }
paying-waits = Your bank wants you to confirm this payment.
paying-confirm = Confirm it
paying-busy = This payment is on its way. Look again in a moment.
paying-nothing = Nothing is open. Thank you!
paying-done = Paid. Thank you!
paying-already = This invoice is paid already.
paying-results = Your payments
paying-state-paid = Paid
paying-state-failed = Not paid
paying-state-busy = On its way
paying-state-waits = Waits for you
paying-receipt = Invoice and receipt
paying-try-again = Try again

### challenge

challenge-title = Your bank asks
# $organization: the merchant. $amount: money. $card: a card.
challenge-payment = { $organization } would like to take { $amount } from { $card }. Is that right?
challenge-setup = { $organization } would like to keep { $card } for later payments. Is that right?
challenge-card = your card
challenge-test = Test mode: no bank is asked. Choose what it would answer.
challenge-approve = Approve
challenge-decline = Decline
challenge-leave-payment = To pay { $amount }, confirm at your bank that it is you.
challenge-leave-setup = Go to our payment provider to finish.
challenge-leave = Continue
challenge-returned = I am back
challenge-pending = It is not finished there yet. Continue where you left off.
challenge-failed = Your bank could not confirm that it was you, so nothing was charged.
challenge-failed-card = Your bank could not confirm that it was you, so the card was not added.
challenge-over = This was answered already.

### details

details-lead = Your invoices are made out with these details.
details-save = Save
details-saved = Your details are saved.
details-change-name = Change your name
details-change-email = Change your e-mail address
details-change-phone = Change your phone number
details-change-address = Change the billing address
details-change-shipping = Change the shipping address
details-change-tax-ids = Change your tax IDs
details-name-title = Your name
details-name-lead = The name of a person or a business, as it stands on invoices.
details-phone-title = Your phone number
details-phone-fault = This does not look like a phone number. Start with + and the code of your country.
emails-title = Your e-mail address
# $email: the address that counts now.
emails-current = Your address is { $email }.
emails-no-mail = { $organization } changes it for you: get in touch.
emails-new = New e-mail address
emails-hint = We send a code to it. Your address changes once you have entered the code.
emails-send = Send the code
emails-same = This is your address already.
emails-code-title = Enter the code
# $email: the new address. $count: minutes.
emails-code-lead = { $count ->
    [one] We sent a code of 8 digits to { $email }. It works for { $count } minute.
   *[other] We sent a code of 8 digits to { $email }. It works for { $count } minutes.
 }
emails-code = Code
emails-confirm = Change my address
emails-again = Send another code
emails-other = Use another address
emails-sent-again = Another code is on its way.
emails-wrong-code = This code is not right, or it has ended. Check it, or ask for another one.
emails-expired = The code has ended. Start again with your new address.
emails-changed = Your e-mail address is changed. You were signed out everywhere else.

### addresses

addresses-title = Billing address
addresses-shipping-title = Shipping address
addresses-addressee = Addressee
addresses-country = Country or region
addresses-choose-country = Choose a country
addresses-choose = Choose
addresses-switch = Use this country
addresses-line1 = Street address
addresses-line2 = Apartment, floor, building
addresses-city = City
addresses-town = Town or city
addresses-suburb = Suburb or town
addresses-district = District
addresses-postal-code = Postal code
addresses-postcode = Postcode
addresses-zip = ZIP code
addresses-pin = PIN code
# The name of postal codes in Brazil; languages mostly keep it.
addresses-cep = CEP
# The name of postal codes in Ireland; languages mostly keep it.
addresses-eircode = Eircode
addresses-area = Area
addresses-county = County
addresses-department = Department
addresses-emirate = Emirate
addresses-governorate = Governorate
addresses-island = Island
addresses-parish = Parish
addresses-prefecture = Prefecture
addresses-province = Province
addresses-region = Region
addresses-state = State
# $count: how many digits the country's codes have.
addresses-code-fault = { $count ->
    [one] This code needs { $count } digit.
   *[other] This code needs { $count } digits.
 }
addresses-order-title = Addresses of this plan
addresses-order-lead = Without an address of its own, a plan uses yours.
addresses-order-billing = Billing address of this plan
addresses-order-delivery = Shipping address of this plan
addresses-order-usual = Use my usual address

### tax-ids

tax-ids-title = Tax IDs
tax-ids-lead = They stand on your next invoices.
tax-ids-add = Add a tax ID
tax-ids-type = Country and type
tax-ids-value = Number
tax-ids-hint = Spaces, dots and dashes do no harm.
# $country: a country's name. $name: what that country calls the number, such as "CNPJ".
tax-ids-kind = { $country }: { $name }
# $kind: as above. $example: a number of that form.
tax-ids-choice = { $kind } (such as { $example })
tax-ids-unknown = Other
tax-ids-remove = Remove
tax-ids-added = The tax ID is added.
tax-ids-removed = The tax ID is removed.

### privacy

privacy-title = Your data
privacy-copy = A copy of your data
privacy-copy-lead = Everything that is kept about you here, as a file that other programs can read (JSON).
privacy-download = Download my data
privacy-erase = Being forgotten
privacy-erase-lead = You can ask to have your data erased.
privacy-erase-ask = Ask for erasure
privacy-erase-title = Ask for your data to be erased
privacy-erase-who = { $organization } carries it out and may get in touch with you first.
privacy-erase-what = Your plans end, you are signed out everywhere, and your details and payment methods are erased.
# $count: years.
privacy-erase-kept = { $count ->
    [one] Invoices and what was paid for them are kept for { $count } year, because the law asks for it.
   *[other] Invoices and what was paid for them are kept for { $count } years, because the law asks for it.
 }
privacy-erase-send = Ask for erasure
# $date: a date.
privacy-asked = You asked { $organization } on { $date } to erase your data.
privacy-sent = Your wish is on its way.

### problems

bad-request = That did not make sense to us
bad-request-advice = Part of the address or the form is not as it should be. Go back and try again.
stranger = That did not come from this page
stranger-advice = For your safety it was not done. Go back, reload the page and try again.
switched-off = This is not offered here
switched-off-advice = { $organization } has not switched this on. Get in touch with them if you need it.
refused = That cannot be done now
not-found = There is no page here
not-found-advice = The address may be mistyped, or the page may have been taken down. Use the link from the company you pay.
wrong-method = This page cannot be used that way
wrong-method-advice = Nothing was changed. Go back and use the buttons of the page.
timed-out = That took too long
timed-out-advice = Nothing was changed. Check your connection and try again.
too-large = That is too large
too-large-advice = Nothing was changed. Make it shorter and try again.
too-many = One moment, please
too-many-advice = Too many requests came from your connection. Wait a minute and try again.
offline-title = You are offline
offline-lead = This page needs the internet. Check your connection, then try again.
offline-note = What you sent last may have arrived. You will see it here once you are connected.
broken = Something went wrong on our side
broken-advice = Nothing you did caused this. Try again in a moment. If it stays, tell the company you pay and give them the reference below.
unavailable = We will be right back
unavailable-advice = The page is busy or being looked after. Try again in a moment.

### root

root-title = This is a billing server
root-customer = Are you a customer? Use the link from the company you pay.
# A command to type follows.
root-operator = Do you run this server? It works. This command makes an organization and the keys for its billing pages:
root-reference = API reference

### refusals

refusal-general = This cannot be done. Get in touch with { $organization }.
refusal-busy = Your last request is still being worked on. Wait a moment and look again.
refusal-declined = The card was declined. Try another card or ask your bank.
refusal-insufficient-funds = The card was declined: there is not enough money on it. Try another card.
refusal-expired-card = The card was declined: it has expired. Try another card.
refusal-wrong-cvc = The card was declined: the security code is wrong. Check it and try again.
refusal-processing-error = The bank had a problem. Try again in a moment, or with another card.
refusal-authentication = Your bank wants you to confirm this payment.
refusal-too-many-attempts = Too many attempts. Wait a while and try again.
refusal-in-use = It is still in use and cannot be removed.
obstacle-subscription-over = This plan has ended.
obstacle-subscription-runs = This plan has not ended.
obstacle-subscription-incomplete = The first invoice of this plan is not paid yet. Pay it first.
obstacle-nothing-to-undo = There is nothing to undo: this plan goes on.
obstacle-already-ending = This plan is ending already.
obstacle-already-paused = This plan is paused already.
obstacle-not-paused = This plan is not paused.
obstacle-subscription-overdue = An invoice of this plan is overdue. Pay it first.
obstacle-subscription-paused = This plan is paused. Resume it first.
obstacle-has-schedule = A change of this plan is planned already. Undo it first, or get in touch with { $organization }.
obstacle-last-item = A plan needs at least one item.
obstacle-invoice-not-open = This invoice is not open any more.
obstacle-invoice-paid = This invoice is paid.
obstacle-no-payment-method = There is no payment method to pay with. Add one first.
obstacle-last-payment-method = A running plan is paid with it. Choose another payment method for that plan first.
obstacle-payment-over = This payment has ended.
obstacle-setup-over = This card was added or given up already.
obstacle-no-gateway = { $organization } cannot take payments here yet. Get in touch with them.
obstacle-offer-taken = You have taken this offer before.
obstacle-discount-runs = A discount is running already.
obstacle-too-many = There are as many of these as there can be.
rule-required = Please fill this in.
rule-too-long = { $count ->
    [one] This can have { $count } character at most.
   *[other] This can have { $count } characters at most.
 }
rule-too-short = { $count ->
    [one] This needs { $count } character at least.
   *[other] This needs { $count } characters at least.
 }
rule-range = This must be from { $min } to { $max }.
rule-character = This holds a character that cannot be used here.
rule-email = This does not look like an e-mail address.
rule-choice = Choose one of the list.
rule-taken = This is taken already.
rule-missing = This is not there any more. Choose another.
rule-expired = This has expired.
rule-used-up = This has been used as often as it can be.
rule-first-time-only = This is for new customers only.
rule-once-per-customer = This can be used once only, and you have used it.
rule-below-minimum = The amount is too small for this.
rule-not-applicable = This does not fit your plan.
rule-tax-id = This does not look like a number of that kind. Check it for typos.
rule-expiry = Check the month and the year.
rule-card-number = Card numbers do not belong here.
rule-weak-password = This password is too easy to guess. Choose a longer or less common one.
rule-wrong-password = This is not your password.
rule-invalid = Please check this.

### mails

# $merchant: the merchant's name, in all mails.
mail-code-subject = Your sign-in code for { $merchant }
mail-code-lead = Enter this code to sign in to your billing page at { $merchant }:
mail-code-life = { $minutes ->
    [one] It works once, for the next minute.
   *[other] It works once, for the next { $minutes } minutes.
 }
mail-code-ignore = If you did not ask for it, ignore this mail. Nobody can sign in without the code.
mail-link-subject = Your sign-in link for { $merchant }
mail-link-lead = Use this link to sign in to your billing page at { $merchant }.
mail-link-button = Sign in
mail-link-life = { $minutes ->
    [one] The link works once, for the next minute.
   *[other] The link works once, for the next { $minutes } minutes.
 }
mail-link-ignore = If you did not ask for it, ignore this mail. Nobody can sign in without the link.
mail-reset-subject = Set a new password for { $merchant }
mail-reset-lead = Use this link to set a new password for your billing page at { $merchant }.
mail-reset-button = Set a new password
mail-reset-ignore = If you did not ask for it, ignore this mail. Your password stays as it is.
mail-proof-subject = Confirm your e-mail address for { $merchant }
mail-proof-lead = Enter this code to use this e-mail address with { $merchant }:
mail-proof-ignore = If you did not ask for it, ignore this mail. Nothing changes.
mail-email-subject = Your e-mail address was changed
# $date: a date.
mail-email-old = The e-mail address of your billing account at { $merchant } was changed on { $date }. Mails no longer come to this address.
mail-email-new = This is now the e-mail address of your billing account at { $merchant }.
mail-method-subject = A payment method was added
# $brand: a card scheme such as Visa. $last4: the last digits of the card.
mail-method-lead = { $brand } ending in { $last4 } was added to your billing account at { $merchant } on { $date }.
mail-method-card = A card ending in { $last4 } was added to your billing account at { $merchant } on { $date }.
mail-cancelled-subject = Your subscription was cancelled
# $plan: what was subscribed to.
mail-cancelled-later = You cancelled { $plan }. You can use it until { $date }.
mail-cancelled-undo = Changed your mind? Until then you can undo this on your billing page.
mail-cancelled-now = You cancelled { $plan }. It has ended.
mail-portal-button = Open your billing page
mail-not-you = If this was not you, get in touch with { $merchant } at once.
# $email: an e-mail address of the merchant.
mail-not-you-at = If this was not you, get in touch with { $merchant } at once: { $email }
