### general

percent = { $number }%
title = { $page } · { $organization }
billing = Fatturazione
test-mode = Modalità di prova
test-mode-note = Qui non viene addebitato nulla.
skip = Vai al contenuto
policies = Condizioni
privacy = Informativa sulla privacy
terms = Termini di servizio
refunds = Politica di rimborso
return-to = Torna a { $organization }
sign-out = Esci
language = Lingua
language-change = Cambia lingua
contact = Contatti
contact-lead = { $organization } risponde qui alle domande sulla fatturazione.
not-given = Non indicato
back = Indietro
home = La Sua fatturazione
navigation = La Sua fatturazione
reference = Riferimento
errors-title = { $count ->
    [one] C’è qualcosa da ricontrollare
    [many] Ci sono { $count } di punti da ricontrollare
   *[other] Ci sono { $count } punti da ricontrollare
 }
field-again = Per la Sua sicurezza questo dato non è stato conservato. Lo inserisca di nuovo.
optional = facoltativo

days = { $count ->
    [one] { $count } giorno
    [many] { $count } di giorni
   *[other] { $count } giorni
 }
weeks = { $count ->
    [one] { $count } settimana
    [many] { $count } di settimane
   *[other] { $count } settimane
 }
months = { $count ->
    [one] { $count } mese
    [many] { $count } di mesi
   *[other] { $count } mesi
 }
years = { $count ->
    [one] { $count } anno
    [many] { $count } di anni
   *[other] { $count } anni
 }

price-daily = { $amount } al giorno
price-weekly = { $amount } alla settimana
price-monthly = { $amount } al mese
price-yearly = { $amount } all’anno
price-every = { $amount } ogni { $interval }
price-once = { $amount } una sola volta
price-metered = { $amount } in base all’uso
price-tiers = Prezzo in base alla quantità

### notices

notice-stale = Questa pagina non era aggiornata. La preghiamo di riprovare.

### flows

flow-done = Tutto fatto
flow-done-lead = Può chiudere questa pagina.

### portal

portal-headline = La Sua fatturazione con { $organization }
portal-use-link = Usi il link ricevuto da { $organization }
portal-use-link-more = La fatturazione si apre con un link personale. Lo cerchi nel Suo account presso { $organization } o in un loro messaggio.
portal-use-link-once = Ogni link funziona una volta e per pochi minuti. Se il Suo è scaduto, ne richieda uno nuovo.
portal-closed = { $organization } mostra la fatturazione all’interno del Suo account.
link-title = La Sua fatturazione è pronta
link-lead = { $organization } ha creato questo link solo per Lei. Funziona una volta.
link-button = Apri la mia fatturazione
link-note = Aprendolo si effettua l’accesso su questo dispositivo. Alla fine, esca dall’account.
ended-title = Questo link è scaduto
ended-lead = I link a una pagina di fatturazione funzionano una volta e per cinque minuti, così che nessun altro possa usare il Suo.
ended-step-back = Torni dove ha trovato il link: il Suo account o il messaggio che lo conteneva.
ended-step-ask = Richieda lì un nuovo link.
ended-step-open = Lo apra entro cinque minuti.
signed-out = Disconnessione effettuata
signed-out-close = Può chiudere questa finestra.
signed-out-lead = Può chiudere questa finestra. Per tornare, usi un nuovo link di { $organization }.

### signing in

sign-in-title = Accedi
sign-in-email = Indirizzo e-mail
sign-in-username = Indirizzo e-mail o nome utente
sign-in-password = Password
sign-in-password-hint = Lasci vuoto per ricevere un codice via e-mail.
sign-in-code-note = Le inviamo un codice per accedere. Non serve una password.
sign-in-continue = Continua
sign-in-send = Inviami un codice
sign-in-forgotten = Password dimenticata?
sign-in-wrong-password = Il nome o la password non sono corretti.
sign-in-needs-password = Inserisca la password.
sign-in-wait = { $minutes ->
    [one] Le richieste sono state troppe. Usi l’e-mail più recente che ha ricevuto o riprovi tra { $minutes } minuto.
    [many] Le richieste sono state troppe. Usi l’e-mail più recente che ha ricevuto o riprovi tra { $minutes } di minuti.
   *[other] Le richieste sono state troppe. Usi l’e-mail più recente che ha ricevuto o riprovi tra { $minutes } minuti.
 }
code-title = Controlli la posta
code-lead = Se { $email } appartiene a un cliente di { $organization }, un codice è in arrivo a questo indirizzo.
code-field = Codice ricevuto via e-mail
code-hint = Otto cifre. Il codice funziona per dieci minuti, in questo browser.
code-enter = Accedi
code-wrong = Questo codice non funziona. Lo controlli o ne richieda uno nuovo.
code-resend = Invia un nuovo codice
code-other = Usa un altro indirizzo
code-sent = Un nuovo codice è in arrivo. Quelli precedenti non funzionano più.
choose-title = Quale fatturazione vuole vedere?
choose-lead = Il Suo indirizzo appartiene a più clienti di { $organization }.
choose-legend = Clienti
choose-unnamed = Nessun nome indicato
choose-since = Cliente dal { $date }
choose-plans = { $count ->
    [one] { $count } abbonamento attivo
    [many] { $count } di abbonamenti attivi
   *[other] { $count } abbonamenti attivi
 }
choose-no-plan = Nessun abbonamento attivo
choose-needed = Scelga un’opzione.
forgotten-title = Imposti una nuova password
forgotten-lead = Le inviamo un link per impostarla.
forgotten-send = Inviami il link
forgotten-sent = Se { $organization } conosce questo nome e ha una password, un link è in arrivo al suo indirizzo e-mail. Funziona per un’ora.
password-title = La Sua password
password-current = Password attuale
password-new = Nuova password
password-new-hint = Almeno otto caratteri. Più è lunga, meglio è.
password-save = Salva password
password-first = Non ha ancora una password. Con una password può accedere come { $email } senza attendere un codice.
password-first-no-email = A una password serve un indirizzo e-mail. Aggiunga prima il Suo ai Suoi dati.
password-others = Tutti gli altri accessi verranno chiusi.
notice-password = La password è stata salvata.
notice-password-reset = La nuova password è stata salvata. La usi per accedere.
confirm-title = È Lei?
confirm-lead = Per proteggere il Suo account, confermi ancora una volta la Sua identità.
confirm-send = Invia un codice a { $email }
confirm-code-lead = Un codice è in arrivo a { $email }.
confirm-or-password = Oppure inserisca la password
confirm-button = Conferma
confirm-no-way = Non possiamo inviarLe un codice. Apra la fatturazione con un nuovo link di { $organization }: avrà poi dieci minuti per farlo.
sessions-title = Dove ha effettuato l’accesso
sessions-lead = Se non riconosce uno di questi accessi, lo chiuda e cambi la password, se ne ha una.
sessions-this = Questo browser
sessions-unknown = Browser sconosciuto
sessions-seen = Ultima attività: { $time }
sessions-by-link = Accesso con un link di { $organization }: { $time }
sessions-by-email = Accesso via e-mail: { $time }
sessions-by-password = Accesso con la password: { $time }
sessions-by-site = Accesso presso { $organization }: { $time }
sessions-end = Disconnetti
sessions-end-others = Disconnetti tutti gli altri
sessions-end-all = Disconnetti ovunque
notice-link-ended = Quel link è scaduto. Acceda da qui.
notice-session-ended = Quel browser è stato disconnesso.
notice-sessions-ended = Tutti gli altri accessi sono stati chiusi.

### home

hello = Buongiorno, { $name }
hello-nobody = Buongiorno
signed-in-as = Accesso come { $email }
details = Dati di fatturazione
name = Nome
email = E-mail
phone = Telefono
address = Indirizzo di fatturazione
shipping = Indirizzo di spedizione
home-plans = I Suoi abbonamenti
home-no-plans = Al momento non ha alcun abbonamento qui.
home-more-plans = Altri abbonamenti
home-ended = Abbonamenti terminati
home-balance = Saldo
home-credit = Ha un credito di { $amount }. Servirà a pagare le prossime fatture.
home-debt = Alla prossima fattura verranno aggiunti { $amount }.
home-methods = Metodo di pagamento
home-no-methods = Non ha ancora salvato un metodo di pagamento.
home-methods-more = { $count ->
    [one] e { $count } altro metodo di pagamento
    [many] e altri { $count } di metodi di pagamento
   *[other] e altri { $count } metodi di pagamento
 }
home-methods-no-default = { $count ->
    [one] Ha salvato { $count } metodo di pagamento. Non è ancora quello predefinito.
    [many] Ha salvato { $count } di metodi di pagamento. Nessuno è ancora quello predefinito.
   *[other] Ha salvato { $count } metodi di pagamento. Nessuno è ancora quello predefinito.
 }
home-methods-manage = Gestisci metodi di pagamento
home-details-change = Modifica dati
home-tax-ids = Identificativi fiscali
home-no-invoices = Non ci sono ancora fatture.
home-all-invoices = Tutte le fatture
home-further = Altre pagine
home-sessions = Dove ha effettuato l’accesso
home-password = La Sua password
home-privacy = I Suoi dati

owed-now = { $amount } da pagare ora
owed-now-several = Alcune fatture sono da pagare ora
owed-open = { $amount } da pagare
owed-open-several = Alcune fatture sono da pagare
owed-all = Vedi tutte le fatture aperte
owed-late = Questa fattura è scaduta.
owed-not-yet = Questa fattura non è ancora stata pagata.
owed-processing = Il pagamento è in corso.
owed-retry = Riproveremo il { $date }.
owed-pay = Paga { $amount }
owed-pay-all = Paga tutte
owed-confirm = Conferma il pagamento

plan-nameless = Abbonamento
plan-quantity = × { $quantity }
plan-active = Attivo
plan-trial-until = Prova gratuita fino al { $date }
plan-paused = In pausa
plan-paused-until = In pausa fino al { $date }
plan-pauses-on = In pausa dal { $date }
plan-ends-on = Termina il { $date }
plan-ended = Terminato
plan-ended-on = Terminato il { $date }
plan-past-due = Pagamento non riuscito
plan-unpaid = Non pagato
plan-incomplete = In attesa del primo pagamento
plan-on-hold = Sospeso: nessun metodo di pagamento
plan-next-payment = Prossimo pagamento
plan-next-invoice = Prossima fattura
plan-next-lines = Vedi il dettaglio
plan-next-plus-use = Si aggiunge ciò che utilizza.
plan-next-due = Da pagare entro il { $date }
plan-discount = Sconto
plan-discount-until = Fino al { $date }
plan-later = Modifica prevista
plan-paid-with = Pagato con
plan-paid-with-change = Cambia
plan-paid-with-default = Metodo predefinito
plan-paid-by-invoice = Paga ogni fattura
plan-no-method = Nessun metodo di pagamento
plan-card-expired = Questa carta è scaduta. Ne usi un’altra, così che il prossimo pagamento vada a buon fine.
plan-card-expires = Questa carta scade prima del prossimo pagamento. Ne usi per tempo un’altra.
plan-needs-method = Aggiunga un metodo di pagamento, così che il prossimo pagamento vada a buon fine.
plan-until-end = Può usarlo fino al { $date }.
plan-paused-note = Durante la pausa non paga nulla.
plan-change = Cambia abbonamento
plan-pause = Metti in pausa
plan-resume = Riprendi
plan-address = Indirizzi
plan-cancel = Disdici abbonamento
plan-keep = Mantieni abbonamento
plan-unschedule = Annulla la modifica prevista
plan-reactivate = Riattiva
plan-add-method = Aggiungi metodo di pagamento
discount-plain = { $off } di sconto
discount-named = { $name } ({ $off } di sconto)
card-of-brand = { $brand } che termina con { $last4 }
card-plain = Carta che termina con { $last4 }

### plans

plans-title = Cambi il Suo abbonamento
plans-interval = Ogni quanto vuole pagare?
plans-daily = Ogni giorno
plans-weekly = Ogni settimana
plans-monthly = Ogni mese
plans-yearly = Ogni anno
plans-every = Ogni { $interval }
plans-choose = Scelga un abbonamento
plans-current = Il Suo abbonamento
plans-stays = { $plan } resta com’è. { $organization } non offre altro qui.
plans-quantity = Quantità
plans-quantity-range = Da { $min } a { $max }
plans-quantity-least = { $min } o più
plans-quantity-form = Scriva un numero intero.
plans-quantity-fixed = La quantità di questo abbonamento non si può modificare qui.
plans-code = Codice promozionale
plans-code-unknown = Non conosciamo questo codice. Verifichi che non ci siano errori di battitura.
plans-code-used = Ha già questo sconto.
plans-choose-one = Scelga un abbonamento.
plans-twice = Un’altra parte del Suo abbonamento lo comprende già. Scelga qualcos’altro.
plans-continue-note = Non cambia ancora nulla. La pagina successiva mostra esattamente quanto paga.
plans-continue = Vedi quanto costa
plans-keep = Lascia il mio abbonamento com’è
plans-nothing-changed = È ciò che ha già adesso. Scelga qualcos’altro o lasci l’abbonamento com’è.
plans-nothing-offered = { $organization } non offre altri abbonamenti qui. Se gliene serve uno, li contatti.
plans-bound = { $organization } ha previsto una modifica di questo abbonamento. Per cambiarla, li contatti.
plans-bound-until = { $organization } ha previsto una modifica di questo abbonamento per il { $date }. Per cambiarla, li contatti.
plans-waits-for-method = Questo abbonamento attende un metodo di pagamento. Ne aggiunga uno e poi cambi l’abbonamento.
plans-add-method = Aggiungi un metodo di pagamento
plans-pay-open = Paga la fattura aperta
plans-to-home = Torna alla fatturazione
plans-waiting-title = È prevista una modifica
plans-waiting = Dal { $date } avrà { $plan }. Fino ad allora mantiene ciò che ha adesso.
plans-waiting-replaced = Se qui sotto sceglie qualcos’altro, sostituirà questa modifica.
plans-undo = Annulla questa modifica
plans-undo-title = Mantenere l’abbonamento attuale?
plans-undo-lead = Il passaggio a { $plan } il { $date } non avverrà. L’abbonamento continua come adesso.
plans-undo-button = Mantieni il mio abbonamento attuale
plans-undo-leave = Lascia la modifica
plans-undone = La modifica prevista è stata annullata. L’abbonamento continua com’è.
plans-nothing-waits = Non è più prevista alcuna modifica di questo abbonamento.
plans-confirm = Controlli la modifica
plans-change = La Sua modifica
plans-before = Ora ha
plans-after = Avrà
plans-starts = Da quando
plans-starts-now = Subito
plans-starts-on = Dal { $date }. Fino ad allora mantiene ciò che ha adesso.
plans-trial = Prova
plans-trial-goes-on = Continua fino al { $date }.
plans-trial-ends = Termina ora.
plans-method = Pagato con
plans-by-invoice = { $count ->
    [one] Fattura, da pagare entro { $count } giorno
    [many] Fattura, da pagare entro { $count } di giorni
   *[other] Fattura, da pagare entro { $count } giorni
 }
plans-no-method = Nessun metodo di pagamento
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Da pagare ora
plans-bill-none = Nulla.
plans-credit-left = Restano { $amount }. Verranno detratti dalle prossime fatture.
plans-next-title = Prossimo pagamento
plans-next = { $amount } il { $date }
plans-next-none = Nulla. Non ci sono altre fatture.
plans-next-settles = Comprende la differenza per il resto di questo periodo.
plans-next-usage = Si aggiunge ciò che utilizza.
plans-line-unused = Credito per il tempo non utilizzato di { $plan } dal { $date }
plans-line-rest = { $plan } per il resto del periodo dal { $date }
plans-line-period = { $plan }, dal { $from } al { $to }
plans-pay = Paga { $amount } e cambia
plans-change-on = Cambia il { $date }
plans-change-now = Cambia ora
plans-get-invoice = Cambia e ricevi una fattura di { $amount }
plans-again = Scegli qualcos’altro
plans-moved = Qualcosa è cambiato da quando ha aperto questa pagina. Ricontrolli gli importi.
plans-done = L’abbonamento è stato cambiato.
plans-done-planned = La modifica è prevista. Fino ad allora mantiene ciò che ha adesso.
plans-done-busy = Il pagamento è ancora in corso. L’abbonamento cambia non appena va a buon fine.
plans-declined = Il pagamento non è andato a buon fine
plans-waits-lead = L’abbonamento cambia non appena vengono pagati { $amount }. Fino ad allora mantiene ciò che ha adesso.
plans-refused-lead = Non è stato possibile addebitare { $amount }, quindi l’abbonamento resta com’è. Può cambiarlo con un altro metodo di pagamento.
plans-pay-other = Paga con un’altra carta
plans-stop = Questa modifica non è possibile

### invoices

invoice = Fattura { $number }
invoice-for = Per
invoice-issued = Emessa il
invoice-due = Scadenza
invoice-status = Stato
invoice-open = Aperta
invoice-paid = Pagata
invoice-void = Annullata
invoice-given-up = Stralciata
invoice-lines = Dettaglio
invoice-line = Descrizione
invoice-quantity = Quantità
invoice-amount = Importo
invoice-discount = Sconti
invoice-total = Totale
invoice-balance = Saldo applicato
invoice-left = Importo dovuto
invoice-pdf = Scarica in PDF
invoices-title = Fatture
invoices-search = Cerca fatture
invoices-any-status = Tutti gli stati
invoices-any-year = Tutti gli anni
invoices-year = Anno
invoices-number = Numero di fattura
invoices-number-column = Numero
invoices-what = Per
invoices-show = Mostra
invoices-all = Mostra tutte le fatture
invoices-none-found = Nessuna fattura corrisponde.
invoices-none-here = Non ci sono fatture in questa pagina.
invoices-count = { $count ->
    [one] { $count } fattura
    [many] { $count } di fatture
   *[other] { $count } fatture
 }
invoices-pages = Pagine
invoices-page = Pagina { $page } di { $pages }
invoices-newer = Più recenti
invoices-older = Meno recenti
invoice-unnumbered = Fattura senza numero
invoice-empty = Nulla
invoice-and-more = { $count ->
    [one] { $first } e { $count } altra voce
    [many] { $first } e altre { $count } di voci
   *[other] { $first } e altre { $count } voci
 }
invoice-late = Scaduta
invoice-paid-on = Pagata il
invoice-voided-on = Annullata il
invoice-subtotal = Subtotale
invoice-credited = Accreditato
invoice-row-credited = { $amount } accreditati
credit-notes-title = Note di credito
credit-off-invoice = Detratto da questa fattura
credit-refunded = Rimborsato
credit-to-balance = Per le Sue prossime fatture
credit-elsewhere = Regolato in altro modo
invoice-paid-amount = Pagato
invoice-pay = Accedi e paga
invoice-receipt = Ricevuta
payments-title = Pagamenti
payment-day = Data
payment-with = Pagato con
payment-succeeded = Pagato
payment-processing = In corso
payment-canceled = Annullato
payment-failed = Non riuscito
payment-no-method = Nessun metodo di pagamento
refund-succeeded = Rimborsato
refund-processing = Rimborso in corso
refund-failed = Rimborso non riuscito
receipt = Ricevuta per la fattura { $number }
receipt-paid = Importo pagato: { $amount }
receipt-elsewhere = È stata pagata al di fuori di questa pagina.
receipt-pdf = Scarica la ricevuta in PDF
upcoming-title = Prossima fattura
upcoming-none-title = Nessuna fattura prevista
upcoming-none = Allo stato attuale, questo abbonamento non genera altre fatture.
upcoming-charged = Verrà pagata con { $card }. Eventuali modifiche fino ad allora possono cambiare l’importo.
upcoming-sent = Riceverà allora la fattura. È da pagare entro il { $date }.
line-trial = Prova gratuita di { $plan }
line-usage = { $plan }: il Suo consumo

### paper

paper-invoice = Fattura
paper-receipt = Ricevuta
paper-credit-note = Nota di credito
paper-number = Numero
paper-period = Periodo
paper-from = Da
paper-bill-to = Intestata a
paper-quantity = Q.tà
paper-unit-price = Prezzo unitario
paper-tax = Imposta
paper-pay-online = Visualizza e paga online
paper-page = Pagina { $page } di { $pages }
paper-test-mark = PROVA: questo documento non è una richiesta di pagamento
paper-discount = Sconto
paper-subtotal = Subtotale
paper-credited = Accreditato
paper-paid = Pagato
paper-draft = Bozza
paper-overdue = Scaduta
paper-uncollectible = Inesigibile

### leaving

leaving-title = Disdici { $plan }
leaving-when-later = Termina il { $date }
leaving-when-trial = La prova termina il { $date }
leaving-when-now = Termina subito
leaving-when-after-pause = Termina dopo la pausa
leaving-stays = Fino ad allora tutto resta com’è.
leaving-stays-paused = Resta in pausa. Il tempo già pagato viene dopo la pausa; poi l’abbonamento termina.
leaving-no-charge = Non Le verrà più addebitato.
leaving-usage = Il Suo consumo viene addebitato ora: paga { $amount }.
leaving-usage-later = Quello che consuma fino ad allora sarà addebitato il { $date }.
leaving-owed = Le fatture ancora aperte restano da pagare.
leaving-lost = Ha pagato fino al { $date }. Il resto non viene rimborsato.
leaving-credit = Credito per il tempo che non utilizza
leaving-credit-later = Verrà detratto dalla prossima fattura di { $organization }.
leaving-schedule = La modifica prevista per il { $date } non avverrà.
leaving-button = Disdici abbonamento
leaving-stay = Torna senza disdire
leaving-undo-later = Può cambiare idea fino ad allora.
leaving-again-later = Può riattivarlo in qualsiasi momento.
leaving-changed = Gli importi sono cambiati. Li ricontrolli.
offer-title = Oppure resti a un prezzo più basso
offer-coupon = { $discount } su { $plan }
offer-effect = Il prossimo pagamento il { $date } è di { $then } invece di { $now }.
offer-once = Vale per un pagamento.
offer-invoices = { $count ->
    [one] Vale per { $count } pagamento.
    [many] Vale per { $count } di pagamenti.
   *[other] Vale per { $count } pagamenti.
 }
offer-until = Vale fino al { $date }.
offer-forever = Vale finché mantiene l’abbonamento.
offer-single = Può usufruirne una volta.
offer-take = Accetta lo sconto
offer-taken = Lo sconto è attivo e l’abbonamento continua.
offer-pause-title = Oppure faccia una pausa
offer-pause-lead = Metta in pausa l’abbonamento. Non viene addebitato nulla fino alla ripresa.
offer-pause-go = Scegli una pausa
left-later = { $plan } termina il { $date }
left-after-pause = { $plan } termina dopo la pausa
left-now = { $plan } è terminato
left-again = Riattiva
left-home = Vai alla fatturazione
left-done = Fatto
left-notice = L’abbonamento è stato disdetto.
left-undo = Mantieni il mio abbonamento
survey-title = Perché se ne va?
survey-lead = { $organization } vorrebbe saperlo. Non è obbligatorio rispondere.
survey-legend = Motivo
survey-comment = Con parole Sue
survey-send = Invia
survey-thanks = Grazie. { $organization } leggerà la risposta.
reason-customer-service = Il servizio clienti
reason-low-quality = La qualità
reason-missing-features = Manca qualcosa
reason-other = Altro
reason-switched-service = Ho trovato un’alternativa
reason-too-complex = È troppo complicato
reason-too-expensive = È troppo caro
reason-unused = Non lo uso
keep-title = Mantieni { $plan }
keep-lead = Doveva terminare il { $date }. Ora invece continua.
keep-lead-paused = Doveva terminare dopo la pausa. Ora invece continua.
keep-next = Prossimo pagamento
keep-button = Mantieni il mio abbonamento
keep-leave = Torna senza modificare nulla
keep-done = L’abbonamento continua.

### pausing

pausing-title = Metti in pausa { $plan }
pausing-lead = Durante la pausa non viene addebitato nulla e il tempo già pagato si conserva.
pausing-legend = Per quanto tempo?
pausing-choice = { $length }, fino al { $date }
pausing-choice-open = Finché non lo riprendo
pausing-continue = Continua
pausing-choose = Scelga per quanto tempo.
pausing-confirm-until = Pausa fino al { $date }
pausing-confirm-open = Pausa fino alla Sua ripresa
pausing-from = In pausa dal
pausing-until = Riprende il
pausing-by-you = Quando lo riprende qui
pausing-charged = Addebitato nel frattempo
pausing-nothing = Nulla
pausing-kept = Tempo pagato conservato
pausing-next = Prossimo pagamento
pausing-no-next = Non ci sono altri pagamenti.
pausing-open-next = Il prossimo pagamento arriva quando, dopo la ripresa, il tempo conservato è esaurito.
pausing-trial-kept = Tempo di prova conservato
pausing-button = Metti in pausa
pausing-button-change = Modifica la pausa
pausing-done = L’abbonamento è in pausa.
pausing-changed = La pausa è stata modificata.
pausing-is-until = È in pausa fino al { $date }.
pausing-is-open = È in pausa finché non lo riprende.
pausing-will = Sarà in pausa dal { $date }.
pausing-change-legend = Sostituiscila con
pausing-leave = Torna senza mettere in pausa
pausing-stay = Torna senza modificarla
pausing-ending = Questo abbonamento sta per terminare, quindi non si può mettere in pausa. Prima lo mantenga.
pausing-none = { $organization } al momento non offre pause.
resuming-title = Riprendi { $plan }
resuming-lead = Continua da oggi.
resuming-charged = Addebitato oggi
resuming-button = Riprendi abbonamento
resuming-pay = Paga { $amount } e riprendi
resuming-done = L’abbonamento continua.
resuming-off-title = Annulla la pausa di { $plan }
resuming-off-lead = Doveva andare in pausa il { $date }. Continua senza interruzioni.
resuming-off-button = Annulla la pausa
resuming-off-done = La pausa è stata annullata.

### reactivating

reactivating-title = Riattiva { $plan }
reactivating-lead = È terminato il { $date }. Ricomincia oggi.
reactivating-charged = Addebitato oggi
reactivating-invoiced = Fatturato oggi
reactivating-next = Prossimo pagamento
reactivating-with = Pagato con
reactivating-add = Aggiungi un metodo di pagamento
reactivating-pay = Paga { $amount } e inizia
reactivating-button = Riattiva
reactivating-leave = Torna senza riattivare
reactivating-changed = Gli importi sono cambiati. Li ricontrolli.
reactivating-done = L’abbonamento è di nuovo attivo.
reactivating-unpaid = L’abbonamento inizia non appena viene pagato.
reactivating-gone = { $plan } non è più in vendita come lo aveva. Contatti { $organization }.

### methods

methods-title = Metodi di pagamento
methods-none = Non ha ancora un metodo di pagamento.
methods-add = Aggiungi una carta
methods-default-mark = Predefinita
methods-expired-mark = Scaduta
methods-soon-mark = In scadenza
methods-expires = Scadenza { $date }
methods-expired-since = Scaduta: { $date }. La aggiorni o aggiunga un’altra carta.
methods-pays = Paga { $plans }
methods-pays-nothing = Al momento non paga nulla
methods-unpaid = Per { $plans } non c’è ancora una carta. Ne aggiunga una o ne scelga una.
methods-a-plan = Il Suo abbonamento
methods-make-default = Imposta come predefinita
methods-choose = Scegli abbonamenti
methods-edit = Aggiorna
methods-remove = Rimuovi
methods-default-title = Impostare { $card } come carta predefinita?
methods-default-lead = La carta predefinita paga tutto ciò che non ha una carta propria, ora e in futuro.
methods-default-plans = Abbonamenti che passano a questa carta
methods-default-keep = Un abbonamento che non seleziona mantiene la carta che ha oggi.
methods-default-button = Imposta come predefinita
methods-default-done = Il metodo di pagamento predefinito è stato cambiato.
methods-default-already = È già la Sua carta predefinita.
methods-plans-title = Che cosa paga { $card }
methods-plans-legend = Abbonamenti pagati con questa carta
methods-plans-now = Ora pagato con { $card }
methods-plans-now-nothing = Ancora senza metodo di pagamento
methods-plans-none = Non ha abbonamenti attivi pagati con carta.
methods-plans-as-default = Come carta predefinita paga { $plans }. Per cambiare, scelga un’altra carta.
methods-plans-back = Un abbonamento che non seleziona torna alla carta predefinita.
methods-plans-button = Salva
methods-plans-done = Salvato. Gli abbonamenti vengono pagati secondo la Sua scelta.
methods-remove-title = Rimuovere { $card }?
methods-remove-free = Al momento non paga nulla.
methods-remove-falls-back = In seguito, { $card } pagherà { $plans }.
methods-remove-needed = Paga { $plans } e nient’altro potrebbe farlo. Scelga prima un’altra carta.
methods-remove-needed-add = Aggiungi un’altra carta
methods-remove-needed-choose = Scegli un’altra carta
methods-remove-final = Dimentichiamo la carta. Può aggiungerla di nuovo in qualsiasi momento.
methods-remove-button = Rimuovi carta
methods-remove-keep = Conserva
methods-remove-done = La carta è stata rimossa.
methods-edit-title = Aggiorna { $card }
methods-edit-lead = Ha una nuova carta con lo stesso numero? Modifichi qui ciò che vi è stampato.
methods-edit-button = Salva
methods-edit-done = La carta è stata aggiornata.
methods-field-number = Numero della carta
methods-field-expiry = Data di scadenza
methods-field-expiry-hint = Mese e anno, ad esempio 08/30
methods-field-cvc = Codice di sicurezza
methods-field-cvc-hint = Le tre o quattro cifre accanto alla firma o sul fronte
methods-field-name = Nome sulla carta
methods-field-line1 = Via e numero civico
methods-field-line2 = Altri dati dell’indirizzo
methods-field-city = Località
methods-field-state = Provincia o regione
methods-field-postal = Codice postale
methods-wrong-number = Controlli il numero della carta.
methods-wrong-cvc = Il codice di sicurezza ha tre o quattro cifre.
methods-not-test = Questa non è una carta di prova. Usi uno dei numeri qui sotto, mai una carta vera.
methods-add-test = La modalità di prova accetta solo carte di prova. Vanno bene qualsiasi data futura e qualsiasi codice di sicurezza.
methods-add-future = Usa per i pagamenti futuri
methods-add-future-hint = Diventa la Sua carta predefinita.
methods-add-plans = Abbonamenti che paga da ora in poi
methods-add-button = Aggiungi carta
methods-added = La carta è stata aggiunta.
methods-add-busy = La banca sta impiegando un po’ di tempo. La carta apparirà qui quando avrà risposto.
methods-test-cards = Carte di prova
methods-test-number = Numero
methods-test-outcome = Che cosa succede
methods-test-succeeds = Funziona
methods-test-declined = Rifiutata
methods-test-funds = Rifiutata: fondi insufficienti
methods-test-expired = Rifiutata: scaduta
methods-test-cvc = Rifiutata: codice di sicurezza errato
methods-test-processing = Rifiutata: la banca ha un problema
methods-test-later = Viene aggiunta, e i pagamenti vengono rifiutati
methods-test-asks = La banca chiede di confermare
methods-test-asks-in-vain = La banca chiede di confermare, poi rifiuta la carta
methods-saved-title = { $card }: carta aggiunta
methods-saved-pays = Da ora in poi paga { $plans }.
methods-saved-default = È la Sua carta predefinita: paga tutto ciò che non ha una carta propria.
methods-saved-only = È pronta per quando servirà.
methods-saved-owed = Ancora da pagare
methods-saved-pay = Paga { $amounts } ora
methods-saved-later = Non ora
methods-saved-done = Fatto
methods-nowhere-title = Qui non si possono ancora aggiungere carte
methods-nowhere-lead = { $organization } non ha configurato i pagamenti con carta in questa pagina. Per cambiare modo di pagare, li contatti.
methods-page-lead = La carta si inserisce in una pagina del nostro fornitore di servizi di pagamento. Non ne vediamo mai il numero.
methods-page-button = Continua

### paying

paying-title = Paga la fattura { $number }
paying-all-title = Paga ciò che è aperto
paying-with = Paga con
paying-button = Paga { $amount }
paying-total = In totale
paying-one = Paga solo questa
paying-no-card = Non ha ancora una carta con cui pagare.
paying-add-card = Paga con un’altra carta
paying-changed = Nel frattempo l’importo è cambiato. Lo ricontrolli.
paying-last-try = L’ultimo tentativo non è riuscito. { $reason }
paying-waits = La Sua banca Le chiede di confermare questo pagamento.
paying-confirm = Conferma
paying-busy = Questo pagamento è in corso. Ricontrolli tra un momento.
paying-nothing = Non c’è nulla da pagare. Grazie!
paying-done = Pagato. Grazie!
paying-already = Questa fattura è già stata pagata.
paying-results = I Suoi pagamenti
paying-state-paid = Pagata
paying-state-failed = Non pagata
paying-state-busy = In corso
paying-state-waits = Attende la Sua conferma
paying-receipt = Fattura e ricevuta
paying-try-again = Riprova

### challenge

challenge-title = La Sua banca chiede
challenge-payment = { $organization } vorrebbe addebitare { $amount } su { $card }. È corretto?
challenge-setup = { $organization } vorrebbe conservare { $card } per pagamenti successivi. È corretto?
challenge-card = la Sua carta
challenge-test = Modalità di prova: nessuna banca viene interpellata. Scelga che cosa risponderebbe.
challenge-approve = Approva
challenge-decline = Rifiuta
challenge-leave-payment = Per pagare { $amount }, confermi presso la Sua banca che è Lei.
challenge-leave-setup = Vada dal nostro fornitore di servizi di pagamento per completare.
challenge-leave = Continua
challenge-returned = Ho finito
challenge-pending = Lì non è ancora concluso. Riprenda da dove aveva interrotto.
challenge-failed = La Sua banca non ha potuto confermare che era Lei, quindi non è stato addebitato nulla.
challenge-failed-card = La Sua banca non ha potuto confermare che era Lei, quindi la carta non è stata aggiunta.
challenge-over = È già stata data una risposta.

### details

details-lead = Le fatture vengono emesse con questi dati.
details-save = Salva
details-saved = I Suoi dati sono stati salvati.
details-change-name = Modifica il nome
details-change-email = Modifica l’indirizzo e-mail
details-change-phone = Modifica il numero di telefono
details-change-address = Modifica l’indirizzo di fatturazione
details-change-shipping = Modifica l’indirizzo di spedizione
details-change-tax-ids = Modifica i identificativi fiscali
details-name-title = Il Suo nome
details-name-lead = Il nome di una persona o di un’azienda, così come appare sulle fatture.
details-phone-title = Il Suo numero di telefono
details-phone-fault = Non sembra un numero di telefono. Inizi con + e il prefisso del Suo Paese.
emails-title = Il Suo indirizzo e-mail
emails-current = Il Suo indirizzo è { $email }.
emails-no-mail = { $organization } lo cambia per Lei: li contatti.
emails-new = Nuovo indirizzo e-mail
emails-hint = Inviamo un codice a questo indirizzo. L’indirizzo cambia dopo che avrà inserito il codice.
emails-send = Invia il codice
emails-same = È già il Suo indirizzo.
emails-code-title = Inserisca il codice
emails-code-lead = { $count ->
    [one] Abbiamo inviato un codice di 8 cifre a { $email }. Funziona per { $count } minuto.
    [many] Abbiamo inviato un codice di 8 cifre a { $email }. Funziona per { $count } di minuti.
   *[other] Abbiamo inviato un codice di 8 cifre a { $email }. Funziona per { $count } minuti.
 }
emails-code = Codice
emails-confirm = Cambia il mio indirizzo
emails-again = Invia un altro codice
emails-other = Usa un altro indirizzo
emails-sent-again = Un altro codice è in arrivo.
emails-wrong-code = Questo codice non è corretto o è scaduto. Lo controlli o ne richieda un altro.
emails-expired = Il codice è scaduto. Ricominci con il nuovo indirizzo.
emails-changed = Il Suo indirizzo e-mail è stato cambiato. Tutti gli altri accessi sono stati chiusi.

### addresses

addresses-title = Indirizzo di fatturazione
addresses-shipping-title = Indirizzo di spedizione
addresses-addressee = Destinatario
addresses-country = Paese o regione
addresses-choose-country = Scelga un Paese
addresses-choose = Scegli
addresses-switch = Usa questo Paese
addresses-line1 = Via e numero civico
addresses-line2 = Interno, piano, edificio
addresses-city = Città
addresses-town = Comune o città
addresses-suburb = Sobborgo o località
addresses-district = Distretto
addresses-postal-code = Codice postale
addresses-postcode = Codice postale (Postcode)
addresses-zip = Codice postale (ZIP)
addresses-pin = Codice postale (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Area
addresses-county = Contea
addresses-department = Dipartimento
addresses-emirate = Emirato
addresses-governorate = Governatorato
addresses-island = Isola
addresses-parish = Parrocchia
addresses-prefecture = Prefettura
addresses-province = Provincia
addresses-region = Regione
addresses-state = Stato
addresses-code-fault = { $count ->
    [one] Questo codice deve avere { $count } cifra.
    [many] Questo codice deve avere { $count } di cifre.
   *[other] Questo codice deve avere { $count } cifre.
 }
addresses-order-title = Indirizzi di questo abbonamento
addresses-order-lead = Senza un indirizzo proprio, un abbonamento usa il Suo.
addresses-order-billing = Indirizzo di fatturazione di questo abbonamento
addresses-order-delivery = Indirizzo di consegna di questo abbonamento
addresses-order-usual = Usa il mio indirizzo abituale

### tax-ids

tax-ids-title = Identificativi fiscali
tax-ids-lead = Appaiono sulle prossime fatture.
tax-ids-add = Aggiungi un identificativo fiscale
tax-ids-type = Paese e tipo
tax-ids-value = Numero
tax-ids-hint = Spazi, punti e trattini non danno problemi.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (ad esempio { $example })
tax-ids-unknown = Altro
tax-ids-remove = Rimuovi
tax-ids-added = L’identificativo fiscale è stato aggiunto.
tax-ids-removed = L’identificativo fiscale è stato rimosso.

### privacy

privacy-title = I Suoi dati
privacy-copy = Una copia dei Suoi dati
privacy-copy-lead = Tutto ciò che qui è conservato su di Lei, in un file leggibile da altri programmi (JSON).
privacy-download = Scarica i miei dati
privacy-erase = Diritto all’oblio
privacy-erase-lead = Può chiedere la cancellazione dei Suoi dati.
privacy-erase-ask = Richiedi la cancellazione
privacy-erase-title = Richieda la cancellazione dei Suoi dati
privacy-erase-who = { $organization } se ne occupa e potrebbe prima contattarLa.
privacy-erase-what = Gli abbonamenti terminano, tutti gli accessi vengono chiusi e i Suoi dati e metodi di pagamento vengono cancellati.
privacy-erase-kept = { $count ->
    [one] Le fatture e i relativi pagamenti vengono conservati per { $count } anno, perché la legge lo richiede.
    [many] Le fatture e i relativi pagamenti vengono conservati per { $count } di anni, perché la legge lo richiede.
   *[other] Le fatture e i relativi pagamenti vengono conservati per { $count } anni, perché la legge lo richiede.
 }
privacy-erase-send = Richiedi la cancellazione
privacy-asked = Il { $date } ha chiesto a { $organization } di cancellare i Suoi dati.
privacy-sent = La Sua richiesta è stata inviata.

### problems

bad-request = Non abbiamo capito la richiesta
bad-request-advice = Una parte dell’indirizzo o del modulo non è come dovrebbe. Torni indietro e riprovi.
stranger = La richiesta non proveniva da questa pagina
stranger-advice = Per la Sua sicurezza non è stata eseguita. Torni indietro, ricarichi la pagina e riprovi.
switched-off = Qui questo non è disponibile
switched-off-advice = { $organization } non lo ha attivato. Se Le serve, li contatti.
refused = Ora non è possibile
not-found = Qui non c’è nessuna pagina
not-found-advice = L’indirizzo potrebbe essere scritto male o la pagina potrebbe essere stata rimossa. Usi il link dell’azienda che paga.
wrong-method = Questa pagina non si può usare così
wrong-method-advice = Non è stato modificato nulla. Torni indietro e usi i pulsanti della pagina.
timed-out = Ci è voluto troppo tempo
timed-out-advice = Non è stato modificato nulla. Controlli la connessione e riprovi.
too-large = È troppo grande
too-large-advice = Non è stato modificato nulla. Lo accorci e riprovi.
too-many = Un momento, per favore
too-many-advice = Dalla Sua connessione sono arrivate troppe richieste. Attenda un minuto e riprovi.
offline-title = È offline
offline-lead = Questa pagina ha bisogno di Internet. Controlli la connessione e riprovi.
offline-note = L’ultimo invio potrebbe essere arrivato. Lo vedrà qui quando sarà di nuovo connesso.
broken = Qualcosa è andato storto da parte nostra
broken-advice = Non dipende da ciò che ha fatto. Riprovi tra un momento. Se il problema resta, lo segnali all’azienda che paga e comunichi il riferimento qui sotto.
unavailable = Torniamo subito
unavailable-advice = La pagina è molto richiesta o in manutenzione. Riprovi tra un momento.

### root

root-title = Questo è un server di fatturazione
root-customer = È un cliente? Usi il link dell’azienda che paga.
root-operator = Gestisce questo server? Funziona. Questo comando crea un’organizzazione e le chiavi delle sue pagine di fatturazione:
root-reference = Riferimento API

### refusals

refusal-general = Non è possibile. Contatti { $organization }.
refusal-busy = La Sua ultima richiesta è ancora in lavorazione. Attenda un momento e ricontrolli.
refusal-declined = La carta è stata rifiutata. Provi con un’altra carta o chieda alla Sua banca.
refusal-insufficient-funds = La carta è stata rifiutata: i fondi non bastano. Provi con un’altra carta.
refusal-expired-card = La carta è stata rifiutata: è scaduta. Provi con un’altra carta.
refusal-wrong-cvc = La carta è stata rifiutata: il codice di sicurezza è errato. Lo controlli e riprovi.
refusal-processing-error = La banca ha avuto un problema. Riprovi tra un momento o con un’altra carta.
refusal-authentication = La Sua banca Le chiede di confermare questo pagamento.
refusal-too-many-attempts = Troppi tentativi. Attenda un po’ e riprovi.
refusal-in-use = È ancora in uso e non si può rimuovere.
obstacle-subscription-over = Questo abbonamento è terminato.
obstacle-subscription-runs = Questo abbonamento non è terminato.
obstacle-subscription-incomplete = La prima fattura di questo abbonamento non è ancora stata pagata. La paghi prima.
obstacle-nothing-to-undo = Questo abbonamento non ha una fine che si possa annullare.
obstacle-already-ending = Questo abbonamento sta già per terminare.
obstacle-already-paused = Questo abbonamento è già in pausa.
obstacle-not-paused = Questo abbonamento non è in pausa.
obstacle-subscription-overdue = Una fattura di questo abbonamento è scaduta. La paghi prima.
obstacle-subscription-paused = Questo abbonamento è in pausa. Prima lo riprenda.
obstacle-has-schedule = È già prevista una modifica di questo abbonamento. Prima la annulli o contatti { $organization }.
obstacle-last-item = Un abbonamento ha bisogno di almeno una voce.
obstacle-invoice-not-open = Questa fattura non è più aperta.
obstacle-invoice-paid = Questa fattura è stata pagata.
obstacle-no-payment-method = Non c’è un metodo di pagamento con cui pagare. Prima ne aggiunga uno.
obstacle-last-payment-method = Un abbonamento attivo viene pagato con questo metodo. Scelga prima un altro metodo di pagamento per quell’abbonamento.
obstacle-payment-over = Questo pagamento è concluso.
obstacle-setup-over = Questa carta è già stata aggiunta o abbandonata.
obstacle-no-gateway = { $organization } non può ancora accettare pagamenti qui. Li contatti.
obstacle-offer-taken = Ha già usufruito di questa offerta.
obstacle-discount-runs = Uno sconto è già attivo.
obstacle-too-many = Ce ne sono già tanti quanti possibile.
rule-required = Compili questo campo.
rule-too-long = { $count ->
    [one] Può avere al massimo { $count } carattere.
    [many] Può avere al massimo { $count } di caratteri.
   *[other] Può avere al massimo { $count } caratteri.
 }
rule-too-short = { $count ->
    [one] Deve avere almeno { $count } carattere.
    [many] Deve avere almeno { $count } di caratteri.
   *[other] Deve avere almeno { $count } caratteri.
 }
rule-range = Deve essere compreso tra { $min } e { $max }.
rule-character = Contiene un carattere che qui non si può usare.
rule-email = Non sembra un indirizzo e-mail.
rule-choice = Scelga una voce dell’elenco.
rule-taken = È già in uso.
rule-missing = Non esiste più. Scelga un’altra voce.
rule-expired = È scaduto.
rule-used-up = È già stato usato tutte le volte possibili.
rule-first-time-only = È solo per i nuovi clienti.
rule-once-per-customer = Si può usare una sola volta, e lo ha già usato.
rule-below-minimum = L’importo è troppo basso.
rule-not-applicable = Non è adatto al Suo abbonamento.
rule-tax-id = Non sembra un numero di quel tipo. Verifichi che non ci siano errori di battitura.
rule-expiry = Controlli il mese e l’anno.
rule-card-number = I numeri di carta non vanno inseriti qui.
rule-weak-password = Questa password è troppo facile da indovinare. Ne scelga una più lunga o meno comune.
rule-wrong-password = Questa non è la Sua password.
rule-invalid = Controlli questo campo.

### mails

mail-code-subject = Il Suo codice di accesso per { $merchant }
mail-code-lead = Inserisca questo codice per accedere alla Sua pagina di fatturazione presso { $merchant }:
mail-code-life = { $minutes ->
    [one] Funziona una volta, per il prossimo minuto.
    [many] Funziona una volta, per i prossimi { $minutes } di minuti.
   *[other] Funziona una volta, per i prossimi { $minutes } minuti.
 }
mail-code-ignore = Se non lo ha richiesto, ignori questa e-mail. Nessuno può accedere senza il codice.
mail-link-subject = Il Suo link di accesso per { $merchant }
mail-link-lead = Usi questo link per accedere alla Sua pagina di fatturazione presso { $merchant }.
mail-link-button = Accedi
mail-link-life = { $minutes ->
    [one] Il link funziona una volta, per il prossimo minuto.
    [many] Il link funziona una volta, per i prossimi { $minutes } di minuti.
   *[other] Il link funziona una volta, per i prossimi { $minutes } minuti.
 }
mail-link-ignore = Se non lo ha richiesto, ignori questa e-mail. Nessuno può accedere senza il link.
mail-reset-subject = Imposti una nuova password per { $merchant }
mail-reset-lead = Usi questo link per impostare una nuova password per la Sua pagina di fatturazione presso { $merchant }.
mail-reset-button = Imposta una nuova password
mail-reset-ignore = Se non lo ha richiesto, ignori questa e-mail. La password resta invariata.
mail-proof-subject = Confermi il Suo indirizzo e-mail per { $merchant }
mail-proof-lead = Inserisca questo codice per usare questo indirizzo e-mail con { $merchant }:
mail-proof-ignore = Se non lo ha richiesto, ignori questa e-mail. Non cambia nulla.
mail-email-subject = Il Suo indirizzo e-mail è stato cambiato
mail-email-old = L’indirizzo e-mail del Suo account di fatturazione presso { $merchant } è stato cambiato il { $date }. Le e-mail non arrivano più a questo indirizzo.
mail-email-new = Questo è ora l’indirizzo e-mail del Suo account di fatturazione presso { $merchant }.
mail-method-subject = È stato aggiunto un metodo di pagamento
mail-method-lead = La carta { $brand } che termina con { $last4 } è stata aggiunta al Suo account di fatturazione presso { $merchant } il { $date }.
mail-method-card = Una carta che termina con { $last4 } è stata aggiunta al Suo account di fatturazione presso { $merchant } il { $date }.
mail-cancelled-subject = Il Suo abbonamento è stato disdetto
mail-cancelled-later = Ha disdetto { $plan }. Può usarlo fino al { $date }.
mail-cancelled-undo = Ha cambiato idea? Fino ad allora può annullare la disdetta nella Sua pagina di fatturazione.
mail-cancelled-now = Ha disdetto { $plan }. L’abbonamento è terminato.
mail-portal-button = Apri la pagina di fatturazione
mail-not-you = Se non è stato Lei, contatti subito { $merchant }.
mail-not-you-at = Se non è stato Lei, contatti subito { $merchant }: { $email }
