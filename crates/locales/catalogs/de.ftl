### general

percent = { $number } %
title = { $page } · { $organization }
billing = Abrechnung
test-mode = Testmodus
test-mode-note = Hier wird nichts abgebucht.
skip = Zum Inhalt springen
policies = Richtlinien
privacy = Datenschutzerklärung
terms = Nutzungsbedingungen
refunds = Erstattungsrichtlinie
return-to = Zurück zu { $organization }
sign-out = Abmelden
language = Sprache
language-change = Sprache ändern
contact = Kontakt
contact-lead = { $organization } beantwortet hier Fragen zu Ihrer Abrechnung.
not-given = Nicht angegeben
back = Zurück
home = Ihre Abrechnung
navigation = Ihre Abrechnung
reference = Kennung
errors-title = { $count ->
    [one] Bitte sehen Sie sich eine Angabe noch einmal an
   *[other] Bitte sehen Sie sich { $count } Angaben noch einmal an
 }
field-again = Zu Ihrer Sicherheit wurde das nicht behalten. Bitte geben Sie es noch einmal ein.
optional = freiwillig

days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
 }
weeks = { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
 }
months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
 }
years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
 }

price-daily = { $amount } pro Tag
price-weekly = { $amount } pro Woche
price-monthly = { $amount } pro Monat
price-yearly = { $amount } pro Jahr
price-every = { $amount } alle { $interval }
price-once = { $amount } einmalig
price-metered = { $amount } nach Verbrauch
price-tiers = Preis nach Menge

### notices

notice-stale = Diese Seite war nicht mehr aktuell. Bitte versuchen Sie es noch einmal.

### flows

flow-done = Alles erledigt
flow-done-lead = Sie können diese Seite schließen.

### portal

portal-headline = Ihre Abrechnung bei { $organization }
portal-use-link = Verwenden Sie den Link von { $organization }
portal-use-link-more = Ihre Abrechnung öffnet sich über einen persönlichen Link. Sie finden ihn in Ihrem Konto bei { $organization } oder in einer Nachricht von dort.
portal-use-link-once = Ein Link gilt einmal und für wenige Minuten. Ist Ihrer abgelaufen, fordern Sie einen neuen an.
portal-closed = { $organization } zeigt Ihnen Ihre Abrechnung in Ihrem dortigen Konto.
link-title = Ihre Abrechnung ist bereit
link-lead = { $organization } hat diesen Link nur für Sie erstellt. Er gilt einmal.
link-button = Meine Abrechnung öffnen
link-note = Mit dem Öffnen sind Sie auf diesem Gerät angemeldet. Melden Sie sich ab, wenn Sie fertig sind.
ended-title = Dieser Link ist abgelaufen
ended-lead = Links zu einer Abrechnungsseite gelten einmal und fünf Minuten lang, damit niemand anderes Ihren verwenden kann.
ended-step-back = Gehen Sie dorthin zurück, wo Sie den Link gefunden haben: in Ihr Konto oder zu der Nachricht.
ended-step-ask = Fordern Sie dort einen neuen Link an.
ended-step-open = Öffnen Sie ihn innerhalb von fünf Minuten.
signed-out = Sie sind abgemeldet
signed-out-close = Sie können dieses Fenster schließen.
signed-out-lead = Sie können dieses Fenster schließen. Um zurückzukommen, verwenden Sie einen neuen Link von { $organization }.

### signing in

sign-in-title = Anmelden
sign-in-email = E-Mail-Adresse
sign-in-username = E-Mail-Adresse oder Benutzername
sign-in-password = Passwort
sign-in-password-hint = Leer lassen, um einen Code per E-Mail zu erhalten.
sign-in-code-note = Wir senden Ihnen einen Code zum Anmelden. Sie brauchen kein Passwort.
sign-in-continue = Weiter
sign-in-send = Code senden
sign-in-forgotten = Passwort vergessen?
sign-in-wrong-password = Der Name oder das Passwort stimmt nicht.
sign-in-needs-password = Geben Sie Ihr Passwort ein.
sign-in-wait = { $minutes ->
    [one] Das wurde zu oft angefordert. Verwenden Sie die neueste E-Mail, die Sie haben, oder versuchen Sie es in { $minutes } Minute noch einmal.
   *[other] Das wurde zu oft angefordert. Verwenden Sie die neueste E-Mail, die Sie haben, oder versuchen Sie es in { $minutes } Minuten noch einmal.
 }
code-title = Sehen Sie in Ihr Postfach
code-lead = Gehört { $email } zu einer Kundin oder einem Kunden von { $organization }, ist ein Code dorthin unterwegs.
code-field = Code aus der E-Mail
code-hint = Acht Ziffern. Der Code gilt zehn Minuten lang in diesem Browser.
code-enter = Anmelden
code-wrong = Dieser Code gilt nicht. Prüfen Sie ihn oder fordern Sie einen neuen an.
code-resend = Neuen Code senden
code-other = Andere Adresse verwenden
code-sent = Ein neuer Code ist unterwegs. Ältere gelten nicht mehr.
choose-title = Wessen Abrechnung möchten Sie sehen?
choose-lead = Ihre Adresse gehört zu mehreren Kundenkonten bei { $organization }.
choose-legend = Kundenkonten
choose-unnamed = Kein Name angegeben
choose-since = Kunde seit { $date }
choose-plans = { $count ->
    [one] { $count } laufendes Abo
   *[other] { $count } laufende Abos
 }
choose-no-plan = Kein laufendes Abo
choose-needed = Wählen Sie eines aus.
forgotten-title = Neues Passwort festlegen
forgotten-lead = Wir senden Ihnen einen Link, mit dem Sie eines festlegen.
forgotten-send = Link senden
forgotten-sent = Kennt { $organization } diesen Namen und hat er ein Passwort, ist ein Link an die zugehörige E-Mail-Adresse unterwegs. Er gilt eine Stunde.
password-title = Ihr Passwort
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-new-hint = Mindestens acht Zeichen. Länger ist besser.
password-save = Passwort speichern
password-first = Sie haben noch kein Passwort. Mit einem können Sie sich als { $email } anmelden, ohne auf einen Code zu warten.
password-first-no-email = Zu einem Passwort gehört eine E-Mail-Adresse. Tragen Sie Ihre zuerst bei Ihren Angaben ein.
password-others = Überall sonst werden Sie abgemeldet.
notice-password = Ihr Passwort ist gespeichert.
notice-password-reset = Ihr neues Passwort ist gespeichert. Melden Sie sich damit an.
confirm-title = Sind Sie es?
confirm-lead = Zeigen Sie zum Schutz Ihres Kontos noch einmal, wer Sie sind.
confirm-send = Code an { $email } senden
confirm-code-lead = Ein Code ist an { $email } unterwegs.
confirm-or-password = Oder geben Sie Ihr Passwort ein
confirm-button = Bestätigen
confirm-no-way = Wir können Ihnen keinen Code senden. Öffnen Sie Ihre Abrechnung mit einem neuen Link von { $organization }, dann ist dies zehn Minuten lang möglich.
sessions-title = Wo Sie angemeldet sind
sessions-lead = Kommt Ihnen etwas davon unbekannt vor, melden Sie es ab und ändern Sie Ihr Passwort, falls Sie eines haben.
sessions-this = Dieser Browser
sessions-unknown = Unbekannter Browser
sessions-seen = Zuletzt gesehen: { $time }
sessions-by-link = Mit einem Link von { $organization } angemeldet: { $time }
sessions-by-email = Per E-Mail angemeldet: { $time }
sessions-by-password = Mit Ihrem Passwort angemeldet: { $time }
sessions-by-site = Bei { $organization } angemeldet: { $time }
sessions-end = Abmelden
sessions-end-others = Überall sonst abmelden
sessions-end-all = Überall abmelden
notice-link-ended = Dieser Link ist abgelaufen. Melden Sie sich stattdessen hier an.
notice-session-ended = Dieser Browser ist abgemeldet.
notice-sessions-ended = Sie sind überall sonst abgemeldet.

### home

hello = Guten Tag, { $name }
hello-nobody = Guten Tag
signed-in-as = Angemeldet als { $email }
details = Rechnungsangaben
name = Name
email = E-Mail
phone = Telefon
address = Rechnungsadresse
shipping = Lieferadresse
home-plans = Ihre Abos
home-no-plans = Sie haben hier zurzeit kein Abo.
home-more-plans = Weitere Abos
home-ended = Beendete Abos
home-balance = Guthaben
home-credit = Sie haben { $amount } Guthaben. Es bezahlt Ihre nächsten Rechnungen.
home-debt = { $amount } kommen auf Ihre nächste Rechnung.
home-methods = Zahlungsmethode
home-no-methods = Sie haben noch keine Zahlungsmethode gespeichert.
home-methods-more = { $count ->
    [one] und { $count } weitere Zahlungsmethode
   *[other] und { $count } weitere Zahlungsmethoden
 }
home-methods-no-default = { $count ->
    [one] Sie haben { $count } Zahlungsmethode gespeichert. Sie ist noch nicht Ihre Standardmethode.
   *[other] Sie haben { $count } Zahlungsmethoden gespeichert. Keine davon ist bisher Ihre Standardmethode.
 }
home-methods-manage = Zahlungsmethoden verwalten
home-details-change = Angaben ändern
home-tax-ids = Steuernummern
home-no-invoices = Es gibt noch keine Rechnungen.
home-all-invoices = Alle Rechnungen
home-further = Weitere Seiten
home-sessions = Wo Sie angemeldet sind
home-password = Ihr Passwort
home-privacy = Ihre Daten

owed-now = { $amount } jetzt zu zahlen
owed-now-several = Einige Rechnungen sind jetzt zu zahlen
owed-open = { $amount } zu zahlen
owed-open-several = Einige Rechnungen sind zu zahlen
owed-all = Alle offenen Rechnungen ansehen
owed-late = Diese Rechnung ist überfällig.
owed-not-yet = Diese Rechnung ist noch nicht bezahlt.
owed-processing = Ihre Zahlung ist unterwegs.
owed-retry = Wir versuchen es am { $date } noch einmal.
owed-pay = { $amount } zahlen
owed-pay-all = Alle bezahlen
owed-confirm = Zahlung bestätigen

plan-nameless = Abo
plan-quantity = × { $quantity }
plan-active = Aktiv
plan-trial-until = Kostenlos testen bis { $date }
plan-paused = Pausiert
plan-paused-until = Pausiert bis { $date }
plan-pauses-on = Pausiert ab { $date }
plan-ends-on = Endet am { $date }
plan-ended = Beendet
plan-ended-on = Beendet am { $date }
plan-past-due = Zahlung fehlgeschlagen
plan-unpaid = Nicht bezahlt
plan-incomplete = Wartet auf die erste Zahlung
plan-on-hold = Angehalten: keine Zahlungsmethode
plan-next-payment = Nächste Zahlung
plan-next-invoice = Nächste Rechnung
plan-next-lines = Wofür das ist
plan-next-plus-use = Ihr Verbrauch kommt hinzu.
plan-next-due = Zu zahlen bis { $date }
plan-discount = Rabatt
plan-discount-until = Bis { $date }
plan-later = Geplante Änderung
plan-paid-with = Bezahlt mit
plan-paid-with-change = Ändern
plan-paid-with-default = Ihre Standardmethode
plan-paid-by-invoice = Sie zahlen jede Rechnung selbst
plan-no-method = Keine Zahlungsmethode
plan-card-expired = Diese Karte ist abgelaufen. Verwenden Sie eine andere, damit Ihre nächste Zahlung gelingt.
plan-card-expires = Diese Karte läuft vor Ihrer nächsten Zahlung ab. Verwenden Sie rechtzeitig eine andere.
plan-needs-method = Fügen Sie eine Zahlungsmethode hinzu, damit Ihre nächste Zahlung gelingt.
plan-until-end = Sie können es bis { $date } nutzen.
plan-paused-note = Während der Pause zahlen Sie nichts.
plan-change = Abo ändern
plan-pause = Pausieren
plan-resume = Fortsetzen
plan-address = Adressen
plan-cancel = Abo kündigen
plan-keep = Abo behalten
plan-unschedule = Geplante Änderung aufheben
plan-reactivate = Wieder starten
plan-add-method = Zahlungsmethode hinzufügen
discount-plain = { $off } Rabatt
discount-named = { $name } ({ $off } Rabatt)
card-of-brand = { $brand } mit den Endziffern { $last4 }
card-plain = Karte mit den Endziffern { $last4 }

### plans

plans-title = Abo ändern
plans-interval = Wie oft möchten Sie zahlen?
plans-daily = Täglich
plans-weekly = Wöchentlich
plans-monthly = Monatlich
plans-yearly = Jährlich
plans-every = Alle { $interval }
plans-choose = Wählen Sie ein Abo
plans-current = Ihr Abo
plans-stays = { $plan } bleibt, wie es ist. { $organization } bietet hier nichts anderes dafür an.
plans-quantity = Anzahl
plans-quantity-range = Von { $min } bis { $max }
plans-quantity-least = { $min } oder mehr
plans-quantity-form = Geben Sie eine ganze Zahl ein.
plans-quantity-fixed = Die Anzahl lässt sich bei diesem Abo hier nicht ändern.
plans-code = Aktionscode
plans-code-unknown = Diesen Code kennen wir nicht. Prüfen Sie ihn auf Tippfehler.
plans-code-used = Diesen Rabatt haben Sie schon.
plans-choose-one = Wählen Sie ein Abo.
plans-twice = Ein anderer Teil Ihres Abos hat dies schon. Wählen Sie etwas anderes.
plans-continue-note = Noch ändert sich nichts. Die nächste Seite zeigt genau, was Sie zahlen.
plans-continue = Preis ansehen
plans-keep = Abo lassen, wie es ist
plans-nothing-changed = Das haben Sie schon. Wählen Sie etwas anderes, oder lassen Sie Ihr Abo, wie es ist.
plans-nothing-offered = { $organization } bietet hier kein anderes Abo an. Melden Sie sich dort, wenn Sie eines brauchen.
plans-bound = { $organization } hat eine Änderung dieses Abos geplant. Melden Sie sich dort, um es zu ändern.
plans-bound-until = { $organization } hat für den { $date } eine Änderung dieses Abos geplant. Melden Sie sich dort, um es zu ändern.
plans-waits-for-method = Dieses Abo wartet auf eine Zahlungsmethode. Fügen Sie eine hinzu und ändern Sie dann das Abo.
plans-add-method = Zahlungsmethode hinzufügen
plans-pay-open = Offene Rechnung bezahlen
plans-to-home = Zurück zu Ihrer Abrechnung
plans-waiting-title = Eine Änderung ist geplant
plans-waiting = Ab { $date } haben Sie { $plan }. Bis dahin behalten Sie, was Sie jetzt haben.
plans-waiting-replaced = Wählen Sie unten etwas anderes, tritt es an die Stelle dieser Änderung.
plans-undo = Diese Änderung aufheben
plans-undo-title = Aktuelles Abo behalten?
plans-undo-lead = Der Wechsel zu { $plan } am { $date } findet nicht statt. Ihr Abo läuft weiter wie jetzt.
plans-undo-button = Aktuelles Abo behalten
plans-undo-leave = Änderung stattfinden lassen
plans-undone = Die geplante Änderung ist aufgehoben. Ihr Abo läuft weiter wie bisher.
plans-nothing-waits = Für dieses Abo ist keine Änderung mehr geplant.
plans-confirm = Änderung prüfen
plans-change = Ihre Änderung
plans-before = Sie haben jetzt
plans-after = Sie werden haben
plans-starts = Ab wann
plans-starts-now = Sofort
plans-starts-on = Ab { $date }. Bis dahin behalten Sie, was Sie jetzt haben.
plans-trial = Testzeitraum
plans-trial-goes-on = Er läuft weiter bis { $date }.
plans-trial-ends = Er endet jetzt.
plans-method = Bezahlt mit
plans-by-invoice = { $count ->
    [one] Rechnung, zahlbar innerhalb von { $count } Tag
   *[other] Rechnung, zahlbar innerhalb von { $count } Tagen
 }
plans-no-method = Keine Zahlungsmethode
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Sie zahlen jetzt
plans-bill-none = Nichts.
plans-credit-left = { $amount } bleiben übrig. Sie werden von Ihren nächsten Rechnungen abgezogen.
plans-next-title = Sie zahlen als Nächstes
plans-next = { $amount } am { $date }
plans-next-none = Nichts. Es gibt keine weitere Rechnung.
plans-next-settles = Darin steht der Unterschied für den Rest dieses Zeitraums.
plans-next-usage = Ihr Verbrauch kommt hinzu.
plans-line-unused = Gutschrift für ungenutzte Zeit von { $plan } ab { $date }
plans-line-rest = { $plan } für den Rest des Zeitraums ab { $date }
plans-line-period = { $plan }, { $from } bis { $to }
plans-pay = { $amount } zahlen und ändern
plans-change-on = Ändern am { $date }
plans-change-now = Jetzt ändern
plans-get-invoice = Ändern und Rechnung über { $amount } erhalten
plans-again = Etwas anderes wählen
plans-moved = Seit Sie diese Seite gesehen haben, hat sich etwas geändert. Bitte prüfen Sie die Beträge noch einmal.
plans-done = Ihr Abo ist geändert.
plans-done-planned = Ihre Änderung ist geplant. Bis dahin behalten Sie, was Sie jetzt haben.
plans-done-busy = Die Zahlung wird noch bearbeitet. Ihr Abo ändert sich, sobald sie durch ist.
plans-declined = Die Zahlung ist nicht gelungen
plans-waits-lead = Ihr Abo ändert sich, sobald { $amount } bezahlt sind. Bis dahin behalten Sie, was Sie jetzt haben.
plans-refused-lead = { $amount } konnten nicht abgebucht werden, deshalb bleibt Ihr Abo, wie es ist. Mit einer anderen Zahlungsmethode können Sie es ändern.
plans-pay-other = Mit einer anderen Karte zahlen
plans-stop = Diese Änderung ist nicht möglich

### invoices

invoice = Rechnung { $number }
invoice-for = Für
invoice-issued = Ausgestellt
invoice-due = Fällig
invoice-status = Status
invoice-open = Offen
invoice-paid = Bezahlt
invoice-void = Storniert
invoice-given-up = Abgeschrieben
invoice-lines = Wofür sie ist
invoice-line = Beschreibung
invoice-quantity = Menge
invoice-amount = Betrag
invoice-discount = Rabatte
invoice-total = Gesamt
invoice-balance = Verrechnetes Guthaben
invoice-left = Fälliger Betrag
invoice-pdf = Als PDF herunterladen
invoices-title = Rechnungen
invoices-search = Rechnungen suchen
invoices-any-status = Jeder Status
invoices-any-year = Jedes Jahr
invoices-year = Jahr
invoices-number = Rechnungsnummer
invoices-number-column = Nummer
invoices-what = Für
invoices-show = Anzeigen
invoices-all = Alle Rechnungen anzeigen
invoices-none-found = Keine Rechnung passt.
invoices-none-here = Auf dieser Seite stehen keine Rechnungen.
invoices-count = { $count ->
    [one] { $count } Rechnung
   *[other] { $count } Rechnungen
 }
invoices-pages = Seiten
invoices-page = Seite { $page } von { $pages }
invoices-newer = Neuere
invoices-older = Ältere
invoice-unnumbered = Rechnung ohne Nummer
invoice-empty = Nichts
invoice-and-more = { $count ->
    [one] { $first } und { $count } weitere
   *[other] { $first } und { $count } weitere
 }
invoice-late = Überfällig
invoice-paid-on = Bezahlt am
invoice-voided-on = Storniert am
invoice-subtotal = Zwischensumme
invoice-credited = Gutgeschrieben
invoice-row-credited = { $amount } gutgeschrieben
credit-notes-title = Gutschriften
credit-off-invoice = Von dieser Rechnung abgezogen
credit-refunded = Zurückgezahlt
credit-to-balance = Für Ihre nächsten Rechnungen
credit-elsewhere = Anders ausgeglichen
invoice-paid-amount = Bezahlt
invoice-pay = Anmelden und zahlen
invoice-receipt = Beleg
payments-title = Zahlungen
payment-day = Datum
payment-with = Bezahlt mit
payment-succeeded = Bezahlt
payment-processing = Unterwegs
payment-canceled = Abgebrochen
payment-failed = Fehlgeschlagen
payment-no-method = Keine Zahlungsmethode
refund-succeeded = Erstattet
refund-processing = Erstattung unterwegs
refund-failed = Erstattung fehlgeschlagen
receipt = Beleg zur Rechnung { $number }
receipt-paid = { $amount } bezahlt
receipt-elsewhere = Sie wurde außerhalb dieser Seite bezahlt.
receipt-pdf = Beleg als PDF herunterladen
upcoming-title = Nächste Rechnung
upcoming-none-title = Keine Rechnung geplant
upcoming-none = Nach heutigem Stand ergibt dieses Abo keine weitere Rechnung.
upcoming-charged = Sie wird mit { $card } bezahlt. Änderungen bis dahin können den Betrag ändern.
upcoming-sent = Sie erhalten dann die Rechnung. Sie ist bis { $date } zu zahlen.
line-trial = Kostenlose Testphase: { $plan }
line-usage = { $plan }: Ihr Verbrauch

### paper

paper-invoice = Rechnung
paper-receipt = Beleg
paper-credit-note = Gutschrift
paper-number = Nummer
paper-period = Zeitraum
paper-from = Von
paper-bill-to = Rechnung an
paper-quantity = Menge
paper-unit-price = Einzelpreis
paper-tax = Steuer
paper-pay-online = Online ansehen und zahlen
paper-page = Seite { $page } von { $pages }
paper-test-mark = TEST: Dieses Dokument ist keine Zahlungsaufforderung
paper-discount = Rabatt
paper-subtotal = Zwischensumme
paper-credited = Gutgeschrieben
paper-paid = Bezahlt
paper-draft = Entwurf
paper-overdue = Überfällig
paper-uncollectible = Uneinbringlich

### leaving

leaving-title = { $plan } kündigen
leaving-when-later = Es endet am { $date }
leaving-when-trial = Ihr Testzeitraum endet am { $date }
leaving-when-now = Es endet sofort
leaving-when-after-pause = Es endet nach Ihrer Pause
leaving-stays = Bis dahin bleibt alles, wie es ist.
leaving-stays-paused = Es bleibt pausiert. Die bezahlte Zeit folgt nach der Pause, dann endet es.
leaving-no-charge = Dafür wird nichts mehr abgebucht.
leaving-usage = Ihr Verbrauch wird jetzt berechnet: Sie zahlen { $amount }.
leaving-usage-later = Was Sie bis dahin verbrauchen, wird am { $date } berechnet.
leaving-owed = Noch offene Rechnungen bleiben fällig.
leaving-lost = Sie haben bis { $date } bezahlt. Der Rest wird nicht erstattet.
leaving-credit = Gutschrift für die Zeit, die Sie nicht nutzen
leaving-credit-later = Sie wird von Ihrer nächsten Rechnung bei { $organization } abgezogen.
leaving-schedule = Die für den { $date } geplante Änderung entfällt.
leaving-button = Abo kündigen
leaving-stay = Zurück, ohne zu kündigen
leaving-undo-later = Bis dahin können Sie es sich anders überlegen.
leaving-again-later = Sie können es jederzeit wieder starten.
leaving-changed = Die Beträge haben sich geändert. Bitte sehen Sie noch einmal hin.
offer-title = Oder günstiger bleiben
offer-coupon = { $discount } auf { $plan }
offer-effect = Ihre nächste Zahlung am { $date } beträgt { $then } statt { $now }.
offer-once = Das gilt für eine Zahlung.
offer-invoices = { $count ->
    [one] Das gilt für { $count } Zahlung.
   *[other] Das gilt für { $count } Zahlungen.
 }
offer-until = Das gilt bis { $date }.
offer-forever = Das gilt, solange Sie Ihr Abo behalten.
offer-single = Sie können es einmal annehmen.
offer-take = Rabatt annehmen
offer-taken = Ihr Rabatt gilt, und Ihr Abo läuft weiter.
offer-pause-title = Oder eine Pause machen
offer-pause-lead = Pausieren Sie Ihr Abo. Bis es weitergeht, wird nichts abgebucht.
offer-pause-go = Pause wählen
left-later = { $plan } endet am { $date }
left-after-pause = { $plan } endet nach Ihrer Pause
left-now = { $plan } ist beendet
left-again = Wieder starten
left-home = Zu Ihrer Abrechnung
left-done = Fertig
left-notice = Ihr Abo ist gekündigt.
left-undo = Abo behalten
survey-title = Warum kündigen Sie?
survey-lead = { $organization } wüsste es gern. Sie müssen es nicht sagen.
survey-legend = Grund
survey-comment = In Ihren eigenen Worten
survey-send = Senden
survey-thanks = Vielen Dank. { $organization } wird es lesen.
reason-customer-service = Der Kundenservice
reason-low-quality = Die Qualität
reason-missing-features = Es fehlt etwas
reason-other = Etwas anderes
reason-switched-service = Ich habe etwas anderes gefunden
reason-too-complex = Es ist zu kompliziert
reason-too-expensive = Es ist zu teuer
reason-unused = Ich nutze es nicht
keep-title = { $plan } behalten
keep-lead = Es sollte am { $date } enden. Stattdessen läuft es weiter.
keep-lead-paused = Es sollte nach Ihrer Pause enden. Stattdessen läuft es weiter.
keep-next = Nächste Zahlung
keep-button = Abo behalten
keep-leave = Zurück, ohne etwas zu ändern
keep-done = Ihr Abo läuft weiter.

### pausing

pausing-title = { $plan } pausieren
pausing-lead = Während Ihr Abo pausiert, wird nichts abgebucht, und die bezahlte Zeit bleibt Ihnen erhalten.
pausing-legend = Wie lange?
pausing-choice = { $length }, bis { $date }
pausing-choice-open = Bis ich es fortsetze
pausing-continue = Weiter
pausing-choose = Wählen Sie, wie lange.
pausing-confirm-until = Pause bis { $date }
pausing-confirm-open = Pause, bis Sie es fortsetzen
pausing-from = Pausiert ab
pausing-until = Geht weiter am
pausing-by-you = Wenn Sie es hier fortsetzen
pausing-charged = Abgebucht bis dahin
pausing-nothing = Nichts
pausing-kept = Erhaltene bezahlte Zeit
pausing-next = Nächste Zahlung
pausing-no-next = Es folgt keine Zahlung.
pausing-open-next = Die nächste Zahlung folgt, wenn nach dem Fortsetzen die erhaltene Zeit verbraucht ist.
pausing-trial-kept = Erhaltener Testzeitraum
pausing-button = Abo pausieren
pausing-button-change = Pause ändern
pausing-done = Ihr Abo pausiert.
pausing-changed = Ihre Pause wurde geändert.
pausing-is-until = Es pausiert bis { $date }.
pausing-is-open = Es pausiert, bis Sie es fortsetzen.
pausing-will = Es pausiert ab { $date }.
pausing-change-legend = Ändern in
pausing-leave = Zurück, ohne zu pausieren
pausing-stay = Zurück, ohne sie zu ändern
pausing-ending = Dieses Abo endet bald und kann deshalb nicht pausieren. Behalten Sie es zuerst.
pausing-none = { $organization } bietet zurzeit keine Pausen an.
resuming-title = { $plan } fortsetzen
resuming-lead = Es geht heute weiter.
resuming-charged = Heute abgebucht
resuming-button = Abo fortsetzen
resuming-pay = { $amount } zahlen und fortsetzen
resuming-done = Ihr Abo läuft weiter.
resuming-off-title = Pause von { $plan } absagen
resuming-off-lead = Es sollte ab { $date } pausieren. Es läuft ohne Unterbrechung weiter.
resuming-off-button = Pause absagen
resuming-off-done = Ihre Pause ist abgesagt.

### reactivating

reactivating-title = { $plan } wieder starten
reactivating-lead = Es endete am { $date }. Es beginnt heute wieder.
reactivating-charged = Heute abgebucht
reactivating-invoiced = Heute berechnet
reactivating-next = Nächste Zahlung
reactivating-with = Bezahlt mit
reactivating-add = Zahlungsmethode hinzufügen
reactivating-pay = { $amount } zahlen und starten
reactivating-button = Wieder starten
reactivating-leave = Zurück, ohne zu starten
reactivating-changed = Die Beträge haben sich geändert. Bitte sehen Sie noch einmal hin.
reactivating-done = Ihr Abo läuft wieder.
reactivating-unpaid = Ihr Abo beginnt, sobald es bezahlt ist.
reactivating-gone = { $plan } wird so nicht mehr angeboten. Melden Sie sich bei { $organization }.

### methods

methods-title = Zahlungsmethoden
methods-none = Sie haben noch keine Zahlungsmethode.
methods-add = Karte hinzufügen
methods-default-mark = Standard
methods-expired-mark = Abgelaufen
methods-soon-mark = Läuft bald ab
methods-expires = Gültig bis { $date }
methods-expired-since = Abgelaufen { $date }. Aktualisieren Sie sie oder fügen Sie eine andere Karte hinzu.
methods-pays = Bezahlt { $plans }
methods-pays-nothing = Bezahlt zurzeit nichts
methods-unpaid = { $plans } wird noch mit nichts bezahlt. Fügen Sie eine Karte hinzu oder wählen Sie eine.
methods-a-plan = Ihr Abo
methods-make-default = Als Standard festlegen
methods-choose = Abos wählen
methods-edit = Aktualisieren
methods-remove = Entfernen
methods-default-title = { $card } als Standard festlegen?
methods-default-lead = Ihre Standardmethode bezahlt alles, was keine eigene Karte hat, jetzt und künftig.
methods-default-plans = Abos, die zu dieser Karte wechseln
methods-default-keep = Ein Abo, das Sie auslassen, behält seine heutige Karte.
methods-default-button = Als Standard festlegen
methods-default-done = Ihre Standardmethode ist geändert.
methods-default-already = Das ist schon Ihre Standardmethode.
methods-plans-title = Was { $card } bezahlt
methods-plans-legend = Abos, die diese Karte bezahlt
methods-plans-now = Jetzt bezahlt mit { $card }
methods-plans-now-nothing = Noch mit nichts bezahlt
methods-plans-none = Sie haben kein laufendes Abo, das mit Karte bezahlt wird.
methods-plans-as-default = Als Standardmethode bezahlt sie { $plans }. Um das zu ändern, wählen Sie dafür eine andere Karte.
methods-plans-back = Ein Abo, das Sie auslassen, kehrt zu Ihrer Standardkarte zurück.
methods-plans-button = Speichern
methods-plans-done = Gespeichert. Ihre Abos werden bezahlt, wie Sie es gewählt haben.
methods-remove-title = { $card } entfernen?
methods-remove-free = Sie bezahlt zurzeit nichts.
methods-remove-falls-back = { $plans } wird stattdessen mit { $card } bezahlt.
methods-remove-needed = Sie bezahlt { $plans }, und nichts sonst würde es tun. Wählen Sie dafür zuerst eine andere Karte.
methods-remove-needed-add = Andere Karte hinzufügen
methods-remove-needed-choose = Andere Karte wählen
methods-remove-final = Wir vergessen die Karte. Sie können sie jederzeit wieder hinzufügen.
methods-remove-button = Karte entfernen
methods-remove-keep = Behalten
methods-remove-done = Die Karte ist entfernt.
methods-edit-title = { $card } aktualisieren
methods-edit-lead = Neue Karte mit derselben Nummer? Ändern Sie hier, was darauf steht.
methods-edit-button = Speichern
methods-edit-done = Die Karte ist aktualisiert.
methods-field-number = Kartennummer
methods-field-expiry = Gültig bis
methods-field-expiry-hint = Monat und Jahr, zum Beispiel 08/30
methods-field-cvc = Prüfnummer
methods-field-cvc-hint = Die drei oder vier Ziffern neben der Unterschrift oder auf der Vorderseite
methods-field-name = Name auf der Karte
methods-field-line1 = Straße und Hausnummer
methods-field-line2 = Adresszusatz
methods-field-city = Ort
methods-field-state = Bundesland oder Region
methods-field-postal = Postleitzahl
methods-wrong-number = Prüfen Sie die Kartennummer.
methods-wrong-cvc = Die Prüfnummer hat drei oder vier Ziffern.
methods-not-test = Das ist keine Testkarte. Verwenden Sie eine der Nummern unten, nie eine echte Karte.
methods-add-test = Der Testmodus nimmt nur Testkarten. Jedes künftige Datum und jede Prüfnummer geht.
methods-add-future = Für künftige Zahlungen verwenden
methods-add-future-hint = Sie wird Ihre Standardmethode.
methods-add-plans = Abos, die sie ab jetzt bezahlt
methods-add-button = Karte hinzufügen
methods-added = Die Karte ist hinzugefügt.
methods-add-busy = Ihre Bank lässt sich Zeit. Die Karte erscheint hier, sobald sie geantwortet hat.
methods-test-cards = Testkarten
methods-test-number = Nummer
methods-test-outcome = Was geschieht
methods-test-succeeds = Sie funktioniert
methods-test-declined = Abgelehnt
methods-test-funds = Abgelehnt: nicht genug Geld
methods-test-expired = Abgelehnt: abgelaufen
methods-test-cvc = Abgelehnt: falsche Prüfnummer
methods-test-processing = Abgelehnt: Störung bei der Bank
methods-test-later = Sie wird hinzugefügt, Zahlungen werden abgelehnt
methods-test-asks = Die Bank bittet Sie um Bestätigung
methods-test-asks-in-vain = Die Bank bittet Sie um Bestätigung und lehnt dann ab
methods-saved-title = { $card } ist hinzugefügt
methods-saved-pays = Ab jetzt bezahlt sie { $plans }.
methods-saved-default = Sie ist Ihre Standardmethode: Sie bezahlt alles, was keine eigene Karte hat.
methods-saved-only = Sie ist bereit, wenn Sie sie brauchen.
methods-saved-owed = Noch offen
methods-saved-pay = { $amounts } jetzt zahlen
methods-saved-later = Nicht jetzt
methods-saved-done = Fertig
methods-nowhere-title = Karten können hier noch nicht hinzugefügt werden
methods-nowhere-lead = { $organization } hat Kartenzahlungen auf dieser Seite nicht eingerichtet. Melden Sie sich dort, um Ihre Zahlungsweise zu ändern.
methods-page-lead = Sie geben Ihre Karte auf einer Seite unseres Zahlungsdienstleisters ein. Wir sehen ihre Nummer nie.
methods-page-button = Weiter

### paying

paying-title = Rechnung { $number } bezahlen
paying-all-title = Offenes bezahlen
paying-with = Zahlen mit
paying-button = { $amount } zahlen
paying-total = Zusammen
paying-one = Nur diese bezahlen
paying-no-card = Sie haben noch keine Karte zum Zahlen.
paying-add-card = Mit einer anderen Karte zahlen
paying-changed = Der Betrag hat sich inzwischen geändert. Bitte sehen Sie noch einmal hin.
paying-last-try = Der letzte Versuch ist nicht gelungen. { $reason }
paying-waits = Ihre Bank möchte, dass Sie diese Zahlung bestätigen.
paying-confirm = Bestätigen
paying-busy = Diese Zahlung ist unterwegs. Sehen Sie gleich noch einmal nach.
paying-nothing = Es ist nichts offen. Vielen Dank!
paying-done = Bezahlt. Vielen Dank!
paying-already = Diese Rechnung ist schon bezahlt.
paying-results = Ihre Zahlungen
paying-state-paid = Bezahlt
paying-state-failed = Nicht bezahlt
paying-state-busy = Unterwegs
paying-state-waits = Wartet auf Sie
paying-receipt = Rechnung und Beleg
paying-try-again = Noch einmal versuchen

### challenge

challenge-title = Ihre Bank fragt nach
challenge-payment = { $organization } möchte { $amount } von { $card } abbuchen. Ist das richtig?
challenge-setup = { $organization } möchte { $card } für spätere Zahlungen aufbewahren. Ist das richtig?
challenge-card = Ihre Karte
challenge-test = Testmodus: Keine Bank wird gefragt. Wählen Sie, was sie antworten würde.
challenge-approve = Zustimmen
challenge-decline = Ablehnen
challenge-leave-payment = Um { $amount } zu zahlen, bestätigen Sie bei Ihrer Bank, dass Sie es sind.
challenge-leave-setup = Gehen Sie zu unserem Zahlungsdienstleister, um es abzuschließen.
challenge-leave = Weiter
challenge-returned = Ich bin zurück
challenge-pending = Dort ist es noch nicht abgeschlossen. Machen Sie weiter, wo Sie aufgehört haben.
challenge-failed = Ihre Bank konnte nicht bestätigen, dass Sie es waren. Deshalb wurde nichts abgebucht.
challenge-failed-card = Ihre Bank konnte nicht bestätigen, dass Sie es waren. Deshalb wurde die Karte nicht hinzugefügt.
challenge-over = Das wurde schon beantwortet.

### details

details-lead = Ihre Rechnungen werden auf diese Angaben ausgestellt.
details-save = Speichern
details-saved = Ihre Angaben sind gespeichert.
details-change-name = Namen ändern
details-change-email = E-Mail-Adresse ändern
details-change-phone = Telefonnummer ändern
details-change-address = Rechnungsadresse ändern
details-change-shipping = Lieferadresse ändern
details-change-tax-ids = Steuernummern ändern
details-name-title = Ihr Name
details-name-lead = Der Name einer Person oder Firma, wie er auf Rechnungen steht.
details-phone-title = Ihre Telefonnummer
details-phone-fault = Das sieht nicht wie eine Telefonnummer aus. Beginnen Sie mit + und der Vorwahl Ihres Landes.
emails-title = Ihre E-Mail-Adresse
emails-current = Ihre Adresse ist { $email }.
emails-no-mail = { $organization } ändert sie für Sie: Melden Sie sich dort.
emails-new = Neue E-Mail-Adresse
emails-hint = Wir senden einen Code dorthin. Ihre Adresse ändert sich, sobald Sie ihn eingegeben haben.
emails-send = Code senden
emails-same = Das ist schon Ihre Adresse.
emails-code-title = Code eingeben
emails-code-lead = { $count ->
    [one] Wir haben einen Code aus 8 Ziffern an { $email } gesendet. Er gilt { $count } Minute.
   *[other] Wir haben einen Code aus 8 Ziffern an { $email } gesendet. Er gilt { $count } Minuten.
 }
emails-code = Code
emails-confirm = Adresse ändern
emails-again = Neuen Code senden
emails-other = Andere Adresse verwenden
emails-sent-again = Ein neuer Code ist unterwegs.
emails-wrong-code = Dieser Code stimmt nicht oder ist abgelaufen. Prüfen Sie ihn oder fordern Sie einen neuen an.
emails-expired = Der Code ist abgelaufen. Beginnen Sie noch einmal mit Ihrer neuen Adresse.
emails-changed = Ihre E-Mail-Adresse ist geändert. Überall sonst wurden Sie abgemeldet.

### addresses

addresses-title = Rechnungsadresse
addresses-shipping-title = Lieferadresse
addresses-addressee = Empfänger
addresses-country = Land oder Region
addresses-choose-country = Wählen Sie ein Land
addresses-choose = Wählen
addresses-switch = Dieses Land verwenden
addresses-line1 = Straße und Hausnummer
addresses-line2 = Wohnung, Stockwerk, Gebäude
addresses-city = Stadt
addresses-town = Ort
addresses-suburb = Vorort oder Ort
addresses-district = Bezirk
addresses-postal-code = Postleitzahl
addresses-postcode = Postleitzahl (Postcode)
addresses-zip = Postleitzahl (ZIP)
addresses-pin = Postleitzahl (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Gebiet
addresses-county = Grafschaft
addresses-department = Departement
addresses-emirate = Emirat
addresses-governorate = Gouvernement
addresses-island = Insel
addresses-parish = Gemeinde
addresses-prefecture = Präfektur
addresses-province = Provinz
addresses-region = Region
addresses-state = Bundesstaat
addresses-code-fault = { $count ->
    [one] Diese Postleitzahl hat { $count } Ziffer.
   *[other] Diese Postleitzahl hat { $count } Ziffern.
 }
addresses-order-title = Adressen dieses Abos
addresses-order-lead = Ohne eigene Adresse verwendet ein Abo Ihre.
addresses-order-billing = Rechnungsadresse dieses Abos
addresses-order-delivery = Lieferadresse dieses Abos
addresses-order-usual = Meine übliche Adresse verwenden

### tax-ids

tax-ids-title = Steuernummern
tax-ids-lead = Sie stehen auf Ihren nächsten Rechnungen.
tax-ids-add = Steuernummer hinzufügen
tax-ids-type = Land und Art
tax-ids-value = Nummer
tax-ids-hint = Leerzeichen, Punkte und Striche schaden nicht.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (zum Beispiel { $example })
tax-ids-unknown = Andere
tax-ids-remove = Entfernen
tax-ids-added = Die Steuernummer ist hinzugefügt.
tax-ids-removed = Die Steuernummer ist entfernt.

### privacy

privacy-title = Ihre Daten
privacy-copy = Eine Kopie Ihrer Daten
privacy-copy-lead = Alles, was hier über Sie gespeichert ist, als Datei, die andere Programme lesen können (JSON).
privacy-download = Meine Daten herunterladen
privacy-erase = Vergessen werden
privacy-erase-lead = Sie können darum bitten, dass Ihre Daten gelöscht werden.
privacy-erase-ask = Um Löschung bitten
privacy-erase-title = Um Löschung Ihrer Daten bitten
privacy-erase-who = { $organization } führt sie aus und meldet sich vielleicht vorher bei Ihnen.
privacy-erase-what = Ihre Abos enden, Sie werden überall abgemeldet, und Ihre Angaben und Zahlungsmethoden werden gelöscht.
privacy-erase-kept = { $count ->
    [one] Rechnungen und Zahlungen dazu werden { $count } Jahr lang aufbewahrt, weil das Gesetz es verlangt.
   *[other] Rechnungen und Zahlungen dazu werden { $count } Jahre lang aufbewahrt, weil das Gesetz es verlangt.
 }
privacy-erase-send = Um Löschung bitten
privacy-asked = Sie haben { $organization } am { $date } gebeten, Ihre Daten zu löschen.
privacy-sent = Ihr Wunsch ist unterwegs.

### problems

bad-request = Das haben wir nicht verstanden
bad-request-advice = Ein Teil der Adresse oder des Formulars ist nicht, wie er sein sollte. Gehen Sie zurück und versuchen Sie es noch einmal.
stranger = Das kam nicht von dieser Seite
stranger-advice = Zu Ihrer Sicherheit wurde es nicht ausgeführt. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
switched-off = Das wird hier nicht angeboten
switched-off-advice = { $organization } hat dies nicht eingeschaltet. Melden Sie sich dort, wenn Sie es brauchen.
refused = Das ist jetzt nicht möglich
not-found = Hier gibt es keine Seite
not-found-advice = Vielleicht ist die Adresse falsch geschrieben, oder die Seite gibt es nicht mehr. Verwenden Sie den Link der Firma, bei der Sie zahlen.
wrong-method = So kann diese Seite nicht verwendet werden
wrong-method-advice = Es wurde nichts geändert. Gehen Sie zurück und verwenden Sie die Schaltflächen der Seite.
timed-out = Das hat zu lange gedauert
timed-out-advice = Es wurde nichts geändert. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
too-large = Das ist zu groß
too-large-advice = Es wurde nichts geändert. Kürzen Sie es und versuchen Sie es noch einmal.
too-many = Einen Moment bitte
too-many-advice = Von Ihrer Verbindung kamen zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es noch einmal.
offline-title = Sie sind offline
offline-lead = Diese Seite braucht das Internet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
offline-note = Was Sie zuletzt abgeschickt haben, ist vielleicht angekommen. Sie sehen es hier, sobald Sie wieder verbunden sind.
broken = Bei uns ist etwas schiefgegangen
broken-advice = Sie haben nichts falsch gemacht. Versuchen Sie es gleich noch einmal. Bleibt es dabei, nennen Sie der Firma, bei der Sie zahlen, die Kennung unten.
unavailable = Wir sind gleich zurück
unavailable-advice = Die Seite ist ausgelastet oder wird gewartet. Versuchen Sie es gleich noch einmal.

### root

root-title = Dies ist ein Abrechnungsserver
root-customer = Sind Sie Kunde? Verwenden Sie den Link der Firma, bei der Sie zahlen.
root-operator = Betreiben Sie diesen Server? Er läuft. Dieser Befehl legt eine Organisation an, mit den Schlüsseln für ihre Abrechnungsseiten:
root-reference = API-Referenz

### refusals

refusal-general = Das ist nicht möglich. Melden Sie sich bei { $organization }.
refusal-busy = Ihre letzte Anfrage wird noch bearbeitet. Warten Sie einen Moment und sehen Sie noch einmal nach.
refusal-declined = Die Karte wurde abgelehnt. Versuchen Sie eine andere oder fragen Sie Ihre Bank.
refusal-insufficient-funds = Die Karte wurde abgelehnt: Es ist nicht genug Geld darauf. Versuchen Sie eine andere Karte.
refusal-expired-card = Die Karte wurde abgelehnt: Sie ist abgelaufen. Versuchen Sie eine andere Karte.
refusal-wrong-cvc = Die Karte wurde abgelehnt: Die Prüfnummer ist falsch. Prüfen Sie sie und versuchen Sie es noch einmal.
refusal-processing-error = Bei der Bank gab es eine Störung. Versuchen Sie es gleich noch einmal oder mit einer anderen Karte.
refusal-authentication = Ihre Bank möchte, dass Sie diese Zahlung bestätigen.
refusal-too-many-attempts = Zu viele Versuche. Warten Sie eine Weile und versuchen Sie es noch einmal.
refusal-in-use = Es wird noch verwendet und kann nicht entfernt werden.
obstacle-subscription-over = Dieses Abo ist beendet.
obstacle-subscription-runs = Dieses Abo ist nicht beendet.
obstacle-subscription-incomplete = Die erste Rechnung dieses Abos ist noch nicht bezahlt. Bezahlen Sie sie zuerst.
obstacle-nothing-to-undo = Dieses Abo hat kein Ende, das sich aufheben ließe.
obstacle-already-ending = Dieses Abo endet schon.
obstacle-already-paused = Dieses Abo pausiert schon.
obstacle-not-paused = Dieses Abo pausiert nicht.
obstacle-subscription-overdue = Eine Rechnung dieses Abos ist überfällig. Bezahlen Sie sie zuerst.
obstacle-subscription-paused = Dieses Abo pausiert. Setzen Sie es zuerst fort.
obstacle-has-schedule = Für dieses Abo ist schon eine Änderung geplant. Heben Sie sie zuerst auf, oder melden Sie sich bei { $organization }.
obstacle-last-item = Ein Abo braucht mindestens einen Posten.
obstacle-invoice-not-open = Diese Rechnung ist nicht mehr offen.
obstacle-invoice-paid = Diese Rechnung ist bezahlt.
obstacle-no-payment-method = Es gibt keine Zahlungsmethode dafür. Fügen Sie zuerst eine hinzu.
obstacle-last-payment-method = Ein laufendes Abo wird damit bezahlt. Wählen Sie dafür zuerst eine andere Zahlungsmethode.
obstacle-payment-over = Diese Zahlung ist abgeschlossen.
obstacle-setup-over = Diese Karte wurde schon hinzugefügt oder verworfen.
obstacle-no-gateway = { $organization } kann hier noch keine Zahlungen annehmen. Melden Sie sich dort.
obstacle-offer-taken = Sie haben dieses Angebot schon einmal angenommen.
obstacle-discount-runs = Es läuft schon ein Rabatt.
obstacle-too-many = Davon gibt es schon so viele, wie es geben kann.
rule-required = Bitte füllen Sie dies aus.
rule-too-long = { $count ->
    [one] Höchstens { $count } Zeichen.
   *[other] Höchstens { $count } Zeichen.
 }
rule-too-short = { $count ->
    [one] Mindestens { $count } Zeichen.
   *[other] Mindestens { $count } Zeichen.
 }
rule-range = Dies muss zwischen { $min } und { $max } liegen.
rule-character = Dies enthält ein Zeichen, das hier nicht möglich ist.
rule-email = Das sieht nicht wie eine E-Mail-Adresse aus.
rule-choice = Wählen Sie etwas aus der Liste.
rule-taken = Das ist schon vergeben.
rule-missing = Das gibt es nicht mehr. Wählen Sie etwas anderes.
rule-expired = Das ist abgelaufen.
rule-used-up = Das wurde so oft verwendet, wie es geht.
rule-first-time-only = Das ist nur für neue Kunden.
rule-once-per-customer = Das geht nur einmal, und Sie haben es verwendet.
rule-below-minimum = Der Betrag ist dafür zu klein.
rule-not-applicable = Das passt nicht zu Ihrem Abo.
rule-tax-id = Das sieht nicht wie eine Nummer dieser Art aus. Prüfen Sie sie auf Tippfehler.
rule-expiry = Prüfen Sie Monat und Jahr.
rule-card-number = Kartennummern gehören nicht hierher.
rule-weak-password = Dieses Passwort ist zu leicht zu erraten. Wählen Sie ein längeres oder selteneres.
rule-wrong-password = Das ist nicht Ihr Passwort.
rule-invalid = Bitte prüfen Sie dies.

### mails

mail-code-subject = Ihr Anmeldecode für { $merchant }
mail-code-lead = Geben Sie diesen Code ein, um sich auf Ihrer Abrechnungsseite bei { $merchant } anzumelden:
mail-code-life = { $minutes ->
    [one] Er gilt einmal, in der nächsten Minute.
   *[other] Er gilt einmal, in den nächsten { $minutes } Minuten.
 }
mail-code-ignore = Haben Sie ihn nicht angefordert, ignorieren Sie diese E-Mail. Ohne den Code kann sich niemand anmelden.
mail-link-subject = Ihr Anmeldelink für { $merchant }
mail-link-lead = Melden Sie sich mit diesem Link auf Ihrer Abrechnungsseite bei { $merchant } an.
mail-link-button = Anmelden
mail-link-life = { $minutes ->
    [one] Der Link gilt einmal, in der nächsten Minute.
   *[other] Der Link gilt einmal, in den nächsten { $minutes } Minuten.
 }
mail-link-ignore = Haben Sie ihn nicht angefordert, ignorieren Sie diese E-Mail. Ohne den Link kann sich niemand anmelden.
mail-reset-subject = Neues Passwort für { $merchant } festlegen
mail-reset-lead = Legen Sie mit diesem Link ein neues Passwort für Ihre Abrechnungsseite bei { $merchant } fest.
mail-reset-button = Neues Passwort festlegen
mail-reset-ignore = Haben Sie ihn nicht angefordert, ignorieren Sie diese E-Mail. Ihr Passwort bleibt, wie es ist.
mail-proof-subject = Bestätigen Sie Ihre E-Mail-Adresse für { $merchant }
mail-proof-lead = Geben Sie diesen Code ein, um diese E-Mail-Adresse bei { $merchant } zu verwenden:
mail-proof-ignore = Haben Sie ihn nicht angefordert, ignorieren Sie diese E-Mail. Es ändert sich nichts.
mail-email-subject = Ihre E-Mail-Adresse wurde geändert
mail-email-old = Die E-Mail-Adresse Ihres Abrechnungskontos bei { $merchant } wurde am { $date } geändert. E-Mails kommen nicht mehr an diese Adresse.
mail-email-new = Dies ist jetzt die E-Mail-Adresse Ihres Abrechnungskontos bei { $merchant }.
mail-method-subject = Eine Zahlungsmethode wurde hinzugefügt
mail-method-lead = { $brand } mit den Endziffern { $last4 } wurde am { $date } Ihrem Abrechnungskonto bei { $merchant } hinzugefügt.
mail-method-card = Eine Karte mit den Endziffern { $last4 } wurde am { $date } Ihrem Abrechnungskonto bei { $merchant } hinzugefügt.
mail-cancelled-subject = Ihr Abo wurde gekündigt
mail-cancelled-later = Sie haben { $plan } gekündigt. Sie können es bis { $date } nutzen.
mail-cancelled-undo = Anders überlegt? Bis dahin können Sie das auf Ihrer Abrechnungsseite aufheben.
mail-cancelled-now = Sie haben { $plan } gekündigt. Es ist beendet.
mail-portal-button = Abrechnungsseite öffnen
mail-not-you = Wenn Sie das nicht waren, melden Sie sich sofort bei { $merchant }.
mail-not-you-at = Wenn Sie das nicht waren, melden Sie sich sofort bei { $merchant }: { $email }
