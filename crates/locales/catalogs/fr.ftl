### general

percent = { $number } %
title = { $page } · { $organization }
billing = Facturation
test-mode = Mode test
test-mode-note = Rien n’est débité ici.
skip = Aller au contenu
policies = Conditions
privacy = Politique de confidentialité
terms = Conditions d’utilisation
refunds = Politique de remboursement
return-to = Retour à { $organization }
sign-out = Se déconnecter
language = Langue
language-change = Changer de langue
contact = Nous contacter
contact-lead = { $organization } répond ici à vos questions de facturation.
not-given = Non renseigné
back = Retour
home = Votre facturation
navigation = Votre facturation
reference = Référence
errors-title = { $count ->
    [one] Un point est à revoir
   *[other] { $count } points sont à revoir
 }
field-again = Pour votre sécurité, cette information n’a pas été conservée. Veuillez la saisir à nouveau.
optional = facultatif

days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }
weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
 }
months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
 }
years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
 }

price-daily = { $amount } par jour
price-weekly = { $amount } par semaine
price-monthly = { $amount } par mois
price-yearly = { $amount } par an
price-every = { $amount } tous les { $interval }
price-once = { $amount } une seule fois
price-metered = { $amount } selon l’usage
price-tiers = Prix selon la quantité

### notices

notice-stale = Cette page n’était plus à jour. Veuillez réessayer.

### flows

flow-done = C’est fait
flow-done-lead = Vous pouvez fermer cette page.

### portal

portal-headline = Votre facturation chez { $organization }
portal-use-link = Utilisez le lien que { $organization } vous a envoyé
portal-use-link-more = Votre facturation s’ouvre avec un lien personnel. Cherchez-le dans votre compte chez { $organization } ou dans un de leurs messages.
portal-use-link-once = Un lien sert une fois et pendant quelques minutes. Si le vôtre a expiré, demandez-en un nouveau.
portal-closed = { $organization } affiche votre facturation dans votre compte chez eux.
link-title = Votre facturation est prête
link-lead = { $organization } a créé ce lien pour vous seul. Il sert une fois.
link-button = Ouvrir ma facturation
link-note = En l’ouvrant, vous êtes connecté sur cet appareil. Déconnectez-vous quand vous avez terminé.
ended-title = Ce lien a expiré
ended-lead = Les liens vers une page de facturation servent une fois et pendant cinq minutes, pour que personne d’autre n’utilise le vôtre.
ended-step-back = Retournez là où vous avez trouvé le lien : votre compte ou le message.
ended-step-ask = Demandez-y un nouveau lien.
ended-step-open = Ouvrez-le dans les cinq minutes.
signed-out = Vous êtes déconnecté
signed-out-close = Vous pouvez fermer cette fenêtre.
signed-out-lead = Vous pouvez fermer cette fenêtre. Pour revenir, utilisez un nouveau lien de { $organization }.

### signing in

sign-in-title = Connexion
sign-in-email = Adresse e-mail
sign-in-username = Adresse e-mail ou nom d’utilisateur
sign-in-password = Mot de passe
sign-in-password-hint = Laissez ce champ vide pour recevoir un code par e-mail.
sign-in-code-note = Nous vous envoyons un code de connexion. Vous n’avez pas besoin de mot de passe.
sign-in-continue = Continuer
sign-in-send = M’envoyer un code
sign-in-forgotten = Mot de passe oublié ?
sign-in-wrong-password = Le nom ou le mot de passe n’est pas correct.
sign-in-needs-password = Saisissez votre mot de passe.
sign-in-wait = { $minutes ->
    [one] Trop de demandes. Utilisez l’e-mail le plus récent que vous avez, ou réessayez dans { $minutes } minute.
   *[other] Trop de demandes. Utilisez l’e-mail le plus récent que vous avez, ou réessayez dans { $minutes } minutes.
 }
code-title = Consultez vos e-mails
code-lead = Si { $email } appartient à un client de { $organization }, un code est en route.
code-field = Code reçu par e-mail
code-hint = Huit chiffres. Le code est valable dix minutes, dans ce navigateur.
code-enter = Se connecter
code-wrong = Ce code ne fonctionne pas. Vérifiez-le ou demandez-en un nouveau.
code-resend = Envoyer un nouveau code
code-other = Utiliser une autre adresse
code-sent = Un nouveau code est en route. Les anciens ne fonctionnent plus.
choose-title = Quelle facturation voulez-vous voir ?
choose-lead = Votre adresse appartient à plusieurs clients de { $organization }.
choose-legend = Clients
choose-unnamed = Aucun nom renseigné
choose-since = Client depuis le { $date }
choose-plans = { $count ->
    [one] { $count } abonnement en cours
   *[other] { $count } abonnements en cours
 }
choose-no-plan = Aucun abonnement en cours
choose-needed = Choisissez-en un.
forgotten-title = Définir un nouveau mot de passe
forgotten-lead = Nous vous envoyons un lien pour en définir un.
forgotten-send = M’envoyer le lien
forgotten-sent = Si { $organization } connaît ce nom et qu’il a un mot de passe, un lien est en route vers son adresse e-mail. Il est valable une heure.
password-title = Votre mot de passe
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-new-hint = Au moins huit caractères. Plus il est long, mieux c’est.
password-save = Enregistrer le mot de passe
password-first = Vous n’avez pas encore de mot de passe. Avec lui, vous pouvez vous connecter en tant que { $email } sans attendre de code.
password-first-no-email = Un mot de passe va avec une adresse e-mail. Ajoutez d’abord la vôtre à vos coordonnées.
password-others = Vous serez déconnecté partout ailleurs.
notice-password = Votre mot de passe est enregistré.
notice-password-reset = Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.
confirm-title = Est-ce bien vous ?
confirm-lead = Pour protéger votre compte, montrez encore une fois qui vous êtes.
confirm-send = Envoyer un code à { $email }
confirm-code-lead = Un code est en route vers { $email }.
confirm-or-password = Ou saisissez votre mot de passe
confirm-button = Confirmer
confirm-no-way = Nous ne pouvons pas vous envoyer de code. Ouvrez votre facturation avec un nouveau lien de { $organization }, vous aurez alors dix minutes pour le faire.
sessions-title = Où vous êtes connecté
sessions-lead = Si vous ne reconnaissez pas une connexion, fermez-la et changez votre mot de passe si vous en avez un.
sessions-this = Ce navigateur
sessions-unknown = Navigateur inconnu
sessions-seen = Vu pour la dernière fois : { $time }
sessions-by-link = Connecté avec un lien de { $organization } : { $time }
sessions-by-email = Connecté par e-mail : { $time }
sessions-by-password = Connecté avec votre mot de passe : { $time }
sessions-by-site = Connecté chez { $organization } : { $time }
sessions-end = Déconnecter
sessions-end-others = Déconnecter partout ailleurs
sessions-end-all = Déconnecter partout
notice-link-ended = Ce lien a expiré. Connectez-vous plutôt ici.
notice-session-ended = Ce navigateur est déconnecté.
notice-sessions-ended = Vous êtes déconnecté partout ailleurs.

### home

hello = Bonjour { $name }
hello-nobody = Bonjour
signed-in-as = Connecté en tant que { $email }
details = Coordonnées de facturation
name = Nom
email = E-mail
phone = Téléphone
address = Adresse de facturation
shipping = Adresse de livraison
home-plans = Vos abonnements
home-no-plans = Vous n’avez pas d’abonnement ici pour le moment.
home-more-plans = Autres abonnements
home-ended = Abonnements terminés
home-balance = Solde
home-credit = Vous avez un avoir de { $amount }. Il paiera vos prochaines factures.
home-debt = { $amount } s’ajouteront à votre prochaine facture.
home-methods = Moyen de paiement
home-no-methods = Vous n’avez pas encore enregistré de moyen de paiement.
home-methods-more = { $count ->
    [one] et { $count } autre moyen de paiement
   *[other] et { $count } autres moyens de paiement
 }
home-methods-no-default = { $count ->
    [one] Vous avez enregistré { $count } moyen de paiement. Ce n’est pas encore celui par défaut.
   *[other] Vous avez enregistré { $count } moyens de paiement. Aucun n’est encore celui par défaut.
 }
home-methods-manage = Gérer les moyens de paiement
home-details-change = Modifier les coordonnées
home-tax-ids = Numéros fiscaux
home-no-invoices = Il n’y a pas encore de factures.
home-all-invoices = Toutes les factures
home-further = Autres pages
home-sessions = Où vous êtes connecté
home-password = Votre mot de passe
home-privacy = Vos données

owed-now = { $amount } à payer maintenant
owed-now-several = Des factures sont à payer maintenant
owed-open = { $amount } à payer
owed-open-several = Des factures sont à payer
owed-all = Voir toutes les factures ouvertes
owed-late = Cette facture est en retard.
owed-not-yet = Cette facture n’est pas encore payée.
owed-processing = Votre paiement est en cours.
owed-retry = Nous réessaierons le { $date }.
owed-pay = Payer { $amount }
owed-pay-all = Tout payer
owed-confirm = Confirmer le paiement

plan-nameless = Abonnement
plan-quantity = × { $quantity }
plan-active = Actif
plan-trial-until = Essai gratuit jusqu’au { $date }
plan-paused = En pause
plan-paused-until = En pause jusqu’au { $date }
plan-pauses-on = En pause à partir du { $date }
plan-ends-on = Se termine le { $date }
plan-ended = Terminé
plan-ended-on = Terminé le { $date }
plan-past-due = Paiement échoué
plan-unpaid = Impayé
plan-incomplete = En attente du premier paiement
plan-on-hold = Suspendu : aucun moyen de paiement
plan-next-payment = Prochain paiement
plan-next-invoice = Prochaine facture
plan-next-lines = Voir le détail
plan-next-plus-use = Votre usage s’y ajoute.
plan-next-due = À payer avant le { $date }
plan-discount = Remise
plan-discount-until = Jusqu’au { $date }
plan-later = Changement prévu
plan-paid-with = Payé avec
plan-paid-with-change = Changer
plan-paid-with-default = Votre moyen par défaut
plan-paid-by-invoice = Vous payez chaque facture
plan-no-method = Aucun moyen de paiement
plan-card-expired = Cette carte a expiré. Utilisez-en une autre pour que votre prochain paiement aboutisse.
plan-card-expires = Cette carte expire avant votre prochain paiement. Utilisez-en une autre à temps.
plan-needs-method = Ajoutez un moyen de paiement pour que votre prochain paiement aboutisse.
plan-until-end = Vous pouvez l’utiliser jusqu’au { $date }.
plan-paused-note = Vous ne payez rien pendant la pause.
plan-change = Changer d’abonnement
plan-pause = Mettre en pause
plan-resume = Reprendre
plan-address = Adresses
plan-cancel = Résilier
plan-keep = Garder l’abonnement
plan-unschedule = Annuler le changement prévu
plan-reactivate = Recommencer
plan-add-method = Ajouter un moyen de paiement
discount-plain = { $off } de remise
discount-named = { $name } ({ $off } de remise)
card-of-brand = { $brand } se terminant par { $last4 }
card-plain = Carte se terminant par { $last4 }

### plans

plans-title = Changer d’abonnement
plans-interval = À quel rythme voulez-vous payer ?
plans-daily = Tous les jours
plans-weekly = Toutes les semaines
plans-monthly = Tous les mois
plans-yearly = Tous les ans
plans-every = Tous les { $interval }
plans-choose = Choisissez un abonnement
plans-current = Votre abonnement
plans-stays = { $plan } reste tel quel. { $organization } ne propose rien d’autre ici.
plans-quantity = Quantité
plans-quantity-range = De { $min } à { $max }
plans-quantity-least = { $min } ou plus
plans-quantity-form = Saisissez un nombre entier.
plans-quantity-fixed = La quantité de cet abonnement ne peut pas être modifiée ici.
plans-code = Code promotionnel
plans-code-unknown = Nous ne connaissons pas ce code. Vérifiez qu’il n’y a pas de faute de frappe.
plans-code-used = Vous avez déjà cette remise.
plans-choose-one = Choisissez un abonnement.
plans-twice = Une autre partie de votre abonnement l’a déjà. Choisissez autre chose.
plans-continue-note = Rien ne change encore. La page suivante montre exactement ce que vous payez.
plans-continue = Voir le prix
plans-keep = Garder mon abonnement tel quel
plans-nothing-changed = C’est ce que vous avez déjà. Choisissez autre chose ou gardez votre abonnement tel quel.
plans-nothing-offered = { $organization } ne propose pas d’autre abonnement ici. Contactez-les si vous en avez besoin.
plans-bound = { $organization } a prévu un changement de cet abonnement. Contactez-les pour le modifier.
plans-bound-until = { $organization } a prévu un changement de cet abonnement pour le { $date }. Contactez-les pour le modifier.
plans-waits-for-method = Cet abonnement attend un moyen de paiement. Ajoutez-en un, puis changez d’abonnement.
plans-add-method = Ajouter un moyen de paiement
plans-pay-open = Payer la facture ouverte
plans-to-home = Retour à votre facturation
plans-waiting-title = Un changement est prévu
plans-waiting = À partir du { $date }, vous aurez { $plan }. D’ici là, vous gardez ce que vous avez.
plans-waiting-replaced = Si vous choisissez autre chose ci-dessous, cela remplace ce changement.
plans-undo = Annuler ce changement
plans-undo-title = Garder votre abonnement actuel ?
plans-undo-lead = Le passage à { $plan } le { $date } n’aura pas lieu. Votre abonnement continue comme maintenant.
plans-undo-button = Garder mon abonnement actuel
plans-undo-leave = Laisser le changement se faire
plans-undone = Le changement prévu est annulé. Votre abonnement continue tel quel.
plans-nothing-waits = Aucun changement de cet abonnement n’est plus prévu.
plans-confirm = Vérifiez votre changement
plans-change = Votre changement
plans-before = Vous avez maintenant
plans-after = Vous aurez
plans-starts = À partir de quand
plans-starts-now = Tout de suite
plans-starts-on = À partir du { $date }. D’ici là, vous gardez ce que vous avez.
plans-trial = Essai
plans-trial-goes-on = Il continue jusqu’au { $date }.
plans-trial-ends = Il se termine maintenant.
plans-method = Payé avec
plans-by-invoice = { $count ->
    [one] Facture à payer sous { $count } jour
   *[other] Facture à payer sous { $count } jours
 }
plans-no-method = Aucun moyen de paiement
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Vous payez maintenant
plans-bill-none = Rien.
plans-credit-left = Il reste { $amount }. Ce montant sera déduit de vos prochaines factures.
plans-next-title = Vous paierez ensuite
plans-next = { $amount } le { $date }
plans-next-none = Rien. Il n’y a plus de facture.
plans-next-settles = La différence pour le reste de cette période y figure.
plans-next-usage = Votre usage s’y ajoute.
plans-line-unused = Avoir pour le temps non utilisé de { $plan } à partir du { $date }
plans-line-rest = { $plan } pour le reste de la période à partir du { $date }
plans-line-period = { $plan }, du { $from } au { $to }
plans-pay = Payer { $amount } et changer
plans-change-on = Changer le { $date }
plans-change-now = Changer maintenant
plans-get-invoice = Changer et recevoir une facture de { $amount }
plans-again = Choisir autre chose
plans-moved = Quelque chose a changé depuis l’affichage de cette page. Veuillez vérifier à nouveau les montants.
plans-done = Votre abonnement est modifié.
plans-done-planned = Votre changement est prévu. D’ici là, vous gardez ce que vous avez.
plans-done-busy = Le paiement est encore en cours. Votre abonnement change dès qu’il a abouti.
plans-declined = Le paiement n’a pas abouti
plans-waits-lead = Votre abonnement change dès que { $amount } sont payés. D’ici là, vous gardez ce que vous avez.
plans-refused-lead = { $amount } n’ont pas pu être prélevés, votre abonnement reste donc tel quel. Vous pouvez le changer avec un autre moyen de paiement.
plans-pay-other = Payer avec une autre carte
plans-stop = Ce changement n’est pas possible

### invoices

invoice = Facture { $number }
invoice-for = Pour
invoice-issued = Émise le
invoice-due = À payer le
invoice-status = État
invoice-open = Ouverte
invoice-paid = Payée
invoice-void = Annulée
invoice-given-up = Passée en perte
invoice-lines = Détail
invoice-line = Description
invoice-quantity = Quantité
invoice-amount = Montant
invoice-discount = Remises
invoice-total = Total
invoice-balance = Solde appliqué
invoice-left = Montant dû
invoice-pdf = Télécharger en PDF
invoices-title = Factures
invoices-search = Rechercher des factures
invoices-any-status = Tous les états
invoices-any-year = Toutes les années
invoices-year = Année
invoices-number = Numéro de facture
invoices-number-column = Numéro
invoices-what = Pour
invoices-show = Afficher
invoices-all = Afficher toutes les factures
invoices-none-found = Aucune facture ne correspond.
invoices-none-here = Il n’y a pas de factures sur cette page.
invoices-count = { $count ->
    [one] { $count } facture
   *[other] { $count } factures
 }
invoices-pages = Pages
invoices-page = Page { $page } sur { $pages }
invoices-newer = Plus récentes
invoices-older = Plus anciennes
invoice-unnumbered = Facture sans numéro
invoice-empty = Rien
invoice-and-more = { $count ->
    [one] { $first } et { $count } autre
   *[other] { $first } et { $count } autres
 }
invoice-late = En retard
invoice-paid-on = Payée le
invoice-voided-on = Annulée le
invoice-subtotal = Sous-total
invoice-credited = Crédité
invoice-row-credited = { $amount } crédités
credit-notes-title = Avoirs
credit-off-invoice = Déduit de cette facture
credit-refunded = Remboursé
credit-to-balance = Pour vos prochaines factures
credit-elsewhere = Réglé autrement
invoice-paid-amount = Payé
invoice-pay = Se connecter et payer
invoice-receipt = Reçu
payments-title = Paiements
payment-day = Date
payment-with = Payé avec
payment-succeeded = Payé
payment-processing = En cours
payment-canceled = Abandonné
payment-failed = Échoué
payment-no-method = Aucun moyen de paiement
refund-succeeded = Remboursé
refund-processing = Remboursement en cours
refund-failed = Remboursement échoué
receipt = Reçu pour la facture { $number }
receipt-paid = { $amount } payés
receipt-elsewhere = Elle a été payée en dehors de cette page.
receipt-pdf = Télécharger le reçu en PDF
upcoming-title = Prochaine facture
upcoming-none-title = Aucune facture n’est prévue
upcoming-none = En l’état, cet abonnement ne donne plus lieu à une facture.
upcoming-charged = Elle sera payée avec { $card }. Des changements d’ici là peuvent modifier le montant.
upcoming-sent = Vous recevrez alors la facture. Elle est à payer avant le { $date }.
line-trial = Essai gratuit de { $plan }
line-usage = { $plan } : votre consommation

### paper

paper-invoice = Facture
paper-receipt = Reçu
paper-credit-note = Avoir
paper-number = Numéro
paper-period = Période
paper-from = De
paper-bill-to = Facturé à
paper-quantity = Qté
paper-unit-price = Prix unitaire
paper-tax = Taxe
paper-pay-online = Voir et payer en ligne
paper-page = Page { $page } sur { $pages }
paper-test-mark = TEST : ce document n’est pas une demande de paiement
paper-discount = Remise
paper-subtotal = Sous-total
paper-credited = Crédité
paper-paid = Payé
paper-draft = Brouillon
paper-overdue = En retard
paper-uncollectible = Irrécouvrable

### leaving

leaving-title = Résilier { $plan }
leaving-when-later = Il se termine le { $date }
leaving-when-trial = Votre essai se termine le { $date }
leaving-when-now = Il se termine tout de suite
leaving-when-after-pause = Il se termine après votre pause
leaving-stays = D’ici là, tout reste comme avant.
leaving-stays-paused = Il reste en pause. Le temps que vous avez payé vient après la pause ; ensuite il se termine.
leaving-no-charge = Plus rien ne vous sera débité pour lui.
leaving-usage = Votre consommation est facturée maintenant : vous payez { $amount }.
leaving-usage-later = Ce que vous consommez d’ici là sera facturé le { $date }.
leaving-owed = Les factures encore ouvertes restent dues.
leaving-lost = Vous avez payé jusqu’au { $date }. Le reste n’est pas remboursé.
leaving-credit = Avoir pour le temps que vous n’utilisez pas
leaving-credit-later = Il sera déduit de votre prochaine facture chez { $organization }.
leaving-schedule = Le changement prévu pour le { $date } n’aura pas lieu.
leaving-button = Résilier l’abonnement
leaving-stay = Retour sans résilier
leaving-undo-later = Vous pouvez changer d’avis d’ici là.
leaving-again-later = Vous pouvez le recommencer à tout moment.
leaving-changed = Les montants ont changé. Veuillez regarder à nouveau.
offer-title = Ou restez à moindre prix
offer-coupon = { $discount } sur { $plan }
offer-effect = Votre prochain paiement le { $date } sera de { $then } au lieu de { $now }.
offer-once = C’est valable pour un paiement.
offer-invoices = { $count ->
    [one] C’est valable pour { $count } paiement.
   *[other] C’est valable pour { $count } paiements.
 }
offer-until = C’est valable jusqu’au { $date }.
offer-forever = C’est valable tant que vous gardez votre abonnement.
offer-single = Vous pouvez en profiter une fois.
offer-take = Profiter de la remise
offer-taken = Votre remise est active, et votre abonnement continue.
offer-pause-title = Ou faites une pause
offer-pause-lead = Mettez votre abonnement en pause. Rien n’est débité jusqu’à la reprise.
offer-pause-go = Choisir une pause
left-later = { $plan } se termine le { $date }
left-after-pause = { $plan } se termine après votre pause
left-now = { $plan } est terminé
left-again = Recommencer
left-home = Vers votre facturation
left-done = Terminé
left-notice = Votre abonnement est résilié.
left-undo = Garder mon abonnement
survey-title = Pourquoi partez-vous ?
survey-lead = { $organization } aimerait le savoir. Vous n’êtes pas obligé de répondre.
survey-legend = Raison
survey-comment = Avec vos mots
survey-send = Envoyer
survey-thanks = Merci. { $organization } le lira.
reason-customer-service = Le service client
reason-low-quality = La qualité
reason-missing-features = Il manque quelque chose
reason-other = Autre chose
reason-switched-service = J’ai trouvé autre chose
reason-too-complex = C’est trop compliqué
reason-too-expensive = C’est trop cher
reason-unused = Je ne l’utilise pas
keep-title = Garder { $plan }
keep-lead = Il devait se terminer le { $date }. Il continue.
keep-lead-paused = Il devait se terminer après votre pause. Il continue.
keep-next = Prochain paiement
keep-button = Garder mon abonnement
keep-leave = Retour sans rien changer
keep-done = Votre abonnement continue.

### pausing

pausing-title = Mettre { $plan } en pause
pausing-lead = Rien n’est débité pendant la pause, et le temps que vous avez payé est conservé.
pausing-legend = Combien de temps ?
pausing-choice = { $length }, jusqu’au { $date }
pausing-choice-open = Jusqu’à ce que je le reprenne
pausing-continue = Continuer
pausing-choose = Choisissez la durée.
pausing-confirm-until = Pause jusqu’au { $date }
pausing-confirm-open = Pause jusqu’à votre reprise
pausing-from = En pause à partir du
pausing-until = Reprend le
pausing-by-you = Quand vous le reprenez ici
pausing-charged = Débité d’ici là
pausing-nothing = Rien
pausing-kept = Temps payé conservé
pausing-next = Prochain paiement
pausing-no-next = Il n’y a plus de paiement à venir.
pausing-open-next = Le prochain paiement vient quand le temps conservé est épuisé après la reprise.
pausing-trial-kept = Temps d’essai conservé
pausing-button = Mettre en pause
pausing-button-change = Modifier la pause
pausing-done = Votre abonnement est en pause.
pausing-changed = Votre pause a été modifiée.
pausing-is-until = Il est en pause jusqu’au { $date }.
pausing-is-open = Il est en pause jusqu’à votre reprise.
pausing-will = Il sera en pause à partir du { $date }.
pausing-change-legend = La remplacer par
pausing-leave = Retour sans pause
pausing-stay = Retour sans la modifier
pausing-ending = Cet abonnement se termine et ne peut donc pas être mis en pause. Gardez-le d’abord.
pausing-none = { $organization } ne propose pas de pause actuellement.
resuming-title = Reprendre { $plan }
resuming-lead = Il reprend aujourd’hui.
resuming-charged = Débité aujourd’hui
resuming-button = Reprendre l’abonnement
resuming-pay = Payer { $amount } et reprendre
resuming-done = Votre abonnement continue.
resuming-off-title = Annuler la pause de { $plan }
resuming-off-lead = Il devait être en pause à partir du { $date }. Il continue sans interruption.
resuming-off-button = Annuler la pause
resuming-off-done = Votre pause est annulée.

### reactivating

reactivating-title = Recommencer { $plan }
reactivating-lead = Il s’est terminé le { $date }. Il recommence aujourd’hui.
reactivating-charged = Débité aujourd’hui
reactivating-invoiced = Facturé aujourd’hui
reactivating-next = Prochain paiement
reactivating-with = Payé avec
reactivating-add = Ajouter un moyen de paiement
reactivating-pay = Payer { $amount } et commencer
reactivating-button = Recommencer
reactivating-leave = Retour sans recommencer
reactivating-changed = Les montants ont changé. Veuillez regarder à nouveau.
reactivating-done = Votre abonnement est de nouveau actif.
reactivating-unpaid = Votre abonnement commence dès qu’il est payé.
reactivating-gone = { $plan } n’est plus vendu tel que vous l’aviez. Contactez { $organization }.

### methods

methods-title = Moyens de paiement
methods-none = Vous n’avez pas encore de moyen de paiement.
methods-add = Ajouter une carte
methods-default-mark = Par défaut
methods-expired-mark = Expirée
methods-soon-mark = Expire bientôt
methods-expires = Expire { $date }
methods-expired-since = Expirée { $date }. Mettez-la à jour ou ajoutez une autre carte.
methods-pays = Paie { $plans }
methods-pays-nothing = Ne paie rien pour le moment
methods-unpaid = Rien ne paie encore { $plans }. Ajoutez une carte ou choisissez-en une.
methods-a-plan = Votre abonnement
methods-make-default = Définir par défaut
methods-choose = Choisir les abonnements
methods-edit = Mettre à jour
methods-remove = Supprimer
methods-default-title = Définir { $card } par défaut ?
methods-default-lead = Votre moyen par défaut paie tout ce qui n’a pas sa propre carte, maintenant et à l’avenir.
methods-default-plans = Abonnements qui passent à cette carte
methods-default-keep = Un abonnement que vous laissez de côté garde sa carte actuelle.
methods-default-button = Définir par défaut
methods-default-done = Votre moyen de paiement par défaut est modifié.
methods-default-already = C’est déjà votre moyen par défaut.
methods-plans-title = Ce que paie { $card }
methods-plans-legend = Abonnements que cette carte paie
methods-plans-now = Payé maintenant avec { $card }
methods-plans-now-nothing = Rien ne le paie encore
methods-plans-none = Vous n’avez pas d’abonnement en cours payé par carte.
methods-plans-as-default = Comme moyen par défaut, elle paie { $plans }. Pour changer cela, choisissez une autre carte.
methods-plans-back = Un abonnement que vous laissez de côté revient à votre carte par défaut.
methods-plans-button = Enregistrer
methods-plans-done = Enregistré. Vos abonnements sont payés selon votre choix.
methods-remove-title = Supprimer { $card } ?
methods-remove-free = Elle ne paie rien pour le moment.
methods-remove-falls-back = { $plans } sera payé avec { $card } à la place.
methods-remove-needed = Elle paie { $plans }, et rien d’autre ne le ferait. Choisissez d’abord une autre carte.
methods-remove-needed-add = Ajouter une autre carte
methods-remove-needed-choose = Choisir une autre carte
methods-remove-final = Nous oublions la carte. Vous pouvez la rajouter à tout moment.
methods-remove-button = Supprimer la carte
methods-remove-keep = La garder
methods-remove-done = La carte est supprimée.
methods-edit-title = Mettre à jour { $card }
methods-edit-lead = Une nouvelle carte avec le même numéro ? Modifiez ici ce qui y est imprimé.
methods-edit-button = Enregistrer
methods-edit-done = La carte est mise à jour.
methods-field-number = Numéro de carte
methods-field-expiry = Date d’expiration
methods-field-expiry-hint = Mois et année, par exemple 08/30
methods-field-cvc = Code de sécurité
methods-field-cvc-hint = Les trois ou quatre chiffres à côté de la signature ou au recto
methods-field-name = Nom sur la carte
methods-field-line1 = Numéro et rue
methods-field-line2 = Complément d’adresse
methods-field-city = Ville
methods-field-state = État ou région
methods-field-postal = Code postal
methods-wrong-number = Vérifiez le numéro de carte.
methods-wrong-cvc = Le code de sécurité a trois ou quatre chiffres.
methods-not-test = Ce n’est pas une carte de test. Utilisez un des numéros ci-dessous, jamais une vraie carte.
methods-add-test = Le mode test n’accepte que des cartes de test. N’importe quelle date à venir et n’importe quel code conviennent.
methods-add-future = L’utiliser pour les paiements futurs
methods-add-future-hint = Elle devient votre moyen par défaut.
methods-add-plans = Abonnements qu’elle paie désormais
methods-add-button = Ajouter la carte
methods-added = La carte est ajoutée.
methods-add-busy = Votre banque prend son temps. La carte apparaîtra ici quand elle aura répondu.
methods-test-cards = Cartes de test
methods-test-number = Numéro
methods-test-outcome = Ce qui se passe
methods-test-succeeds = Elle fonctionne
methods-test-declined = Refusée
methods-test-funds = Refusée : provision insuffisante
methods-test-expired = Refusée : expirée
methods-test-cvc = Refusée : mauvais code de sécurité
methods-test-processing = Refusée : problème à la banque
methods-test-later = Elle est ajoutée, et les paiements sont refusés
methods-test-asks = La banque vous demande de confirmer
methods-test-asks-in-vain = La banque vous demande de confirmer, puis refuse
methods-saved-title = { $card } est ajoutée
methods-saved-pays = Désormais, elle paie { $plans }.
methods-saved-default = C’est votre moyen par défaut : elle paie tout ce qui n’a pas sa propre carte.
methods-saved-only = Elle est prête quand vous en aurez besoin.
methods-saved-owed = Encore ouvert
methods-saved-pay = Payer { $amounts } maintenant
methods-saved-later = Pas maintenant
methods-saved-done = Terminé
methods-nowhere-title = Il n’est pas encore possible d’ajouter une carte ici
methods-nowhere-lead = { $organization } n’a pas configuré le paiement par carte sur cette page. Contactez-les pour changer votre façon de payer.
methods-page-lead = Vous saisissez votre carte sur une page de notre prestataire de paiement. Nous ne voyons jamais son numéro.
methods-page-button = Continuer

### paying

paying-title = Payer la facture { $number }
paying-all-title = Payer ce qui est ouvert
paying-with = Payer avec
paying-button = Payer { $amount }
paying-total = Ensemble
paying-one = Payer seulement celle-ci
paying-no-card = Vous n’avez pas encore de carte pour payer.
paying-add-card = Payer avec une autre carte
paying-changed = Le montant a changé entre-temps. Veuillez regarder à nouveau.
paying-last-try = Le dernier essai n’a pas abouti. { $reason }
paying-waits = Votre banque vous demande de confirmer ce paiement.
paying-confirm = Confirmer
paying-busy = Ce paiement est en cours. Regardez à nouveau dans un instant.
paying-nothing = Rien n’est ouvert. Merci !
paying-done = Payé. Merci !
paying-already = Cette facture est déjà payée.
paying-results = Vos paiements
paying-state-paid = Payé
paying-state-failed = Non payé
paying-state-busy = En cours
paying-state-waits = Vous attend
paying-receipt = Facture et reçu
paying-try-again = Réessayer

### challenge

challenge-title = Votre banque vous demande
challenge-payment = { $organization } souhaite débiter { $amount } de { $card }. Est-ce correct ?
challenge-setup = { $organization } souhaite conserver { $card } pour des paiements ultérieurs. Est-ce correct ?
challenge-card = votre carte
challenge-test = Mode test : aucune banque n’est interrogée. Choisissez ce qu’elle répondrait.
challenge-approve = Approuver
challenge-decline = Refuser
challenge-leave-payment = Pour payer { $amount }, confirmez auprès de votre banque que c’est bien vous.
challenge-leave-setup = Allez chez notre prestataire de paiement pour terminer.
challenge-leave = Continuer
challenge-returned = Je suis de retour
challenge-pending = Ce n’est pas encore terminé là-bas. Reprenez où vous en étiez.
challenge-failed = Votre banque n’a pas pu confirmer que c’était vous. Rien n’a été débité.
challenge-failed-card = Votre banque n’a pas pu confirmer que c’était vous. La carte n’a pas été ajoutée.
challenge-over = Une réponse a déjà été donnée.

### details

details-lead = Vos factures sont établies avec ces coordonnées.
details-save = Enregistrer
details-saved = Vos coordonnées sont enregistrées.
details-change-name = Modifier votre nom
details-change-email = Modifier votre adresse e-mail
details-change-phone = Modifier votre numéro de téléphone
details-change-address = Modifier l’adresse de facturation
details-change-shipping = Modifier l’adresse de livraison
details-change-tax-ids = Modifier vos numéros fiscaux
details-name-title = Votre nom
details-name-lead = Le nom d’une personne ou d’une entreprise, tel qu’il figure sur les factures.
details-phone-title = Votre numéro de téléphone
details-phone-fault = Cela ne ressemble pas à un numéro de téléphone. Commencez par + et l’indicatif de votre pays.
emails-title = Votre adresse e-mail
emails-current = Votre adresse est { $email }.
emails-no-mail = { $organization } la modifie pour vous : contactez-les.
emails-new = Nouvelle adresse e-mail
emails-hint = Nous y envoyons un code. Votre adresse change une fois que vous l’avez saisi.
emails-send = Envoyer le code
emails-same = C’est déjà votre adresse.
emails-code-title = Saisissez le code
emails-code-lead = { $count ->
    [one] Nous avons envoyé un code de 8 chiffres à { $email }. Il est valable { $count } minute.
   *[other] Nous avons envoyé un code de 8 chiffres à { $email }. Il est valable { $count } minutes.
 }
emails-code = Code
emails-confirm = Changer mon adresse
emails-again = Envoyer un autre code
emails-other = Utiliser une autre adresse
emails-sent-again = Un autre code est en route.
emails-wrong-code = Ce code n’est pas correct ou a expiré. Vérifiez-le ou demandez-en un autre.
emails-expired = Le code a expiré. Recommencez avec votre nouvelle adresse.
emails-changed = Votre adresse e-mail est modifiée. Vous avez été déconnecté partout ailleurs.

### addresses

addresses-title = Adresse de facturation
addresses-shipping-title = Adresse de livraison
addresses-addressee = Destinataire
addresses-country = Pays ou région
addresses-choose-country = Choisissez un pays
addresses-choose = Choisir
addresses-switch = Utiliser ce pays
addresses-line1 = Numéro et rue
addresses-line2 = Appartement, étage, bâtiment
addresses-city = Ville
addresses-town = Ville ou localité
addresses-suburb = Banlieue ou localité
addresses-district = Quartier
addresses-postal-code = Code postal
addresses-postcode = Code postal (Postcode)
addresses-zip = Code postal (ZIP)
addresses-pin = Code postal (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Zone
addresses-county = Comté
addresses-department = Département
addresses-emirate = Émirat
addresses-governorate = Gouvernorat
addresses-island = Île
addresses-parish = Paroisse
addresses-prefecture = Préfecture
addresses-province = Province
addresses-region = Région
addresses-state = État
addresses-code-fault = { $count ->
    [one] Ce code a besoin de { $count } chiffre.
   *[other] Ce code a besoin de { $count } chiffres.
 }
addresses-order-title = Adresses de cet abonnement
addresses-order-lead = Sans adresse propre, un abonnement utilise la vôtre.
addresses-order-billing = Adresse de facturation de cet abonnement
addresses-order-delivery = Adresse de livraison de cet abonnement
addresses-order-usual = Utiliser mon adresse habituelle

### tax-ids

tax-ids-title = Numéros fiscaux
tax-ids-lead = Ils figurent sur vos prochaines factures.
tax-ids-add = Ajouter un numéro fiscal
tax-ids-type = Pays et type
tax-ids-value = Numéro
tax-ids-hint = Espaces, points et tirets ne gênent pas.
tax-ids-kind = { $country } : { $name }
tax-ids-choice = { $kind } (par exemple { $example })
tax-ids-unknown = Autre
tax-ids-remove = Supprimer
tax-ids-added = Le numéro fiscal est ajouté.
tax-ids-removed = Le numéro fiscal est supprimé.

### privacy

privacy-title = Vos données
privacy-copy = Une copie de vos données
privacy-copy-lead = Tout ce qui est conservé ici à votre sujet, dans un fichier que d’autres programmes peuvent lire (JSON).
privacy-download = Télécharger mes données
privacy-erase = Être oublié
privacy-erase-lead = Vous pouvez demander l’effacement de vos données.
privacy-erase-ask = Demander l’effacement
privacy-erase-title = Demander l’effacement de vos données
privacy-erase-who = { $organization } s’en charge et peut vous contacter auparavant.
privacy-erase-what = Vos abonnements se terminent, vous êtes déconnecté partout, et vos coordonnées et moyens de paiement sont effacés.
privacy-erase-kept = { $count ->
    [one] Les factures et leurs paiements sont conservés { $count } an, car la loi l’exige.
   *[other] Les factures et leurs paiements sont conservés { $count } ans, car la loi l’exige.
 }
privacy-erase-send = Demander l’effacement
privacy-asked = Vous avez demandé à { $organization } le { $date } d’effacer vos données.
privacy-sent = Votre demande est en route.

### problems

bad-request = Nous n’avons pas compris
bad-request-advice = Une partie de l’adresse ou du formulaire n’est pas correcte. Revenez en arrière et réessayez.
stranger = Cela ne venait pas de cette page
stranger-advice = Pour votre sécurité, rien n’a été fait. Revenez en arrière, rechargez la page et réessayez.
switched-off = Ce n’est pas proposé ici
switched-off-advice = { $organization } ne l’a pas activé. Contactez-les si vous en avez besoin.
refused = Ce n’est pas possible maintenant
not-found = Il n’y a pas de page ici
not-found-advice = L’adresse est peut-être mal saisie, ou la page a été retirée. Utilisez le lien de l’entreprise que vous payez.
wrong-method = Cette page ne s’utilise pas ainsi
wrong-method-advice = Rien n’a été modifié. Revenez en arrière et utilisez les boutons de la page.
timed-out = Cela a pris trop de temps
timed-out-advice = Rien n’a été modifié. Vérifiez votre connexion et réessayez.
too-large = C’est trop volumineux
too-large-advice = Rien n’a été modifié. Raccourcissez-le et réessayez.
too-many = Un instant, s’il vous plaît
too-many-advice = Trop de demandes sont venues de votre connexion. Attendez une minute et réessayez.
offline-title = Vous êtes hors ligne
offline-lead = Cette page a besoin d’Internet. Vérifiez votre connexion, puis réessayez.
offline-note = Votre dernier envoi est peut-être arrivé. Vous le verrez ici une fois la connexion rétablie.
broken = Quelque chose s’est mal passé de notre côté
broken-advice = Vous n’y êtes pour rien. Réessayez dans un instant. Si cela persiste, indiquez la référence ci-dessous à l’entreprise que vous payez.
unavailable = Nous revenons tout de suite
unavailable-advice = La page est très demandée ou en maintenance. Réessayez dans un instant.

### root

root-title = Ceci est un serveur de facturation
root-customer = Êtes-vous client ? Utilisez le lien de l’entreprise que vous payez.
root-operator = Gérez-vous ce serveur ? Il fonctionne. Cette commande crée une organisation et les clés de ses pages de facturation :
root-reference = Référence de l’API

### refusals

refusal-general = Ce n’est pas possible. Contactez { $organization }.
refusal-busy = Votre dernière demande est encore en cours. Attendez un instant et regardez à nouveau.
refusal-declined = La carte a été refusée. Essayez une autre carte ou demandez à votre banque.
refusal-insufficient-funds = La carte a été refusée : la provision est insuffisante. Essayez une autre carte.
refusal-expired-card = La carte a été refusée : elle a expiré. Essayez une autre carte.
refusal-wrong-cvc = La carte a été refusée : le code de sécurité est faux. Vérifiez-le et réessayez.
refusal-processing-error = La banque a eu un problème. Réessayez dans un instant ou avec une autre carte.
refusal-authentication = Votre banque vous demande de confirmer ce paiement.
refusal-too-many-attempts = Trop de tentatives. Attendez un peu et réessayez.
refusal-in-use = C’est encore utilisé et ne peut pas être supprimé.
obstacle-subscription-over = Cet abonnement est terminé.
obstacle-subscription-runs = Cet abonnement n’est pas terminé.
obstacle-subscription-incomplete = La première facture de cet abonnement n’est pas encore payée. Payez-la d’abord.
obstacle-nothing-to-undo = Cet abonnement n’a pas de fin à annuler.
obstacle-already-ending = Cet abonnement se termine déjà.
obstacle-already-paused = Cet abonnement est déjà en pause.
obstacle-not-paused = Cet abonnement n’est pas en pause.
obstacle-subscription-overdue = Une facture de cet abonnement est en retard. Payez-la d’abord.
obstacle-subscription-paused = Cet abonnement est en pause. Reprenez-le d’abord.
obstacle-has-schedule = Un changement de cet abonnement est déjà prévu. Annulez-le d’abord ou contactez { $organization }.
obstacle-last-item = Un abonnement a besoin d’au moins un élément.
obstacle-invoice-not-open = Cette facture n’est plus ouverte.
obstacle-invoice-paid = Cette facture est payée.
obstacle-no-payment-method = Il n’y a pas de moyen de paiement. Ajoutez-en un d’abord.
obstacle-last-payment-method = Un abonnement en cours est payé avec. Choisissez d’abord un autre moyen de paiement pour lui.
obstacle-payment-over = Ce paiement est terminé.
obstacle-setup-over = Cette carte a déjà été ajoutée ou abandonnée.
obstacle-no-gateway = { $organization } ne peut pas encore accepter de paiements ici. Contactez-les.
obstacle-offer-taken = Vous avez déjà profité de cette offre.
obstacle-discount-runs = Une remise est déjà en cours.
obstacle-too-many = Il y en a déjà autant que possible.
rule-required = Veuillez remplir ce champ.
rule-too-long = { $count ->
    [one] { $count } caractère au maximum.
   *[other] { $count } caractères au maximum.
 }
rule-too-short = { $count ->
    [one] { $count } caractère au minimum.
   *[other] { $count } caractères au minimum.
 }
rule-range = Cela doit être entre { $min } et { $max }.
rule-character = Cela contient un caractère qui ne convient pas ici.
rule-email = Cela ne ressemble pas à une adresse e-mail.
rule-choice = Choisissez dans la liste.
rule-taken = C’est déjà pris.
rule-missing = Cela n’existe plus. Choisissez autre chose.
rule-expired = Cela a expiré.
rule-used-up = Cela a été utilisé autant de fois que possible.
rule-first-time-only = C’est réservé aux nouveaux clients.
rule-once-per-customer = Cela ne sert qu’une fois, et vous l’avez utilisé.
rule-below-minimum = Le montant est trop faible.
rule-not-applicable = Cela ne convient pas à votre abonnement.
rule-tax-id = Cela ne ressemble pas à un numéro de ce type. Vérifiez qu’il n’y a pas de faute de frappe.
rule-expiry = Vérifiez le mois et l’année.
rule-card-number = Les numéros de carte n’ont pas leur place ici.
rule-weak-password = Ce mot de passe est trop facile à deviner. Choisissez-en un plus long ou moins courant.
rule-wrong-password = Ce n’est pas votre mot de passe.
rule-invalid = Veuillez vérifier ceci.

### mails

mail-code-subject = Votre code de connexion pour { $merchant }
mail-code-lead = Saisissez ce code pour vous connecter à votre page de facturation chez { $merchant } :
mail-code-life = { $minutes ->
    [one] Il sert une fois, pendant la prochaine minute.
   *[other] Il sert une fois, pendant les { $minutes } prochaines minutes.
 }
mail-code-ignore = Si vous ne l’avez pas demandé, ignorez cet e-mail. Personne ne peut se connecter sans le code.
mail-link-subject = Votre lien de connexion pour { $merchant }
mail-link-lead = Utilisez ce lien pour vous connecter à votre page de facturation chez { $merchant }.
mail-link-button = Se connecter
mail-link-life = { $minutes ->
    [one] Le lien sert une fois, pendant la prochaine minute.
   *[other] Le lien sert une fois, pendant les { $minutes } prochaines minutes.
 }
mail-link-ignore = Si vous ne l’avez pas demandé, ignorez cet e-mail. Personne ne peut se connecter sans le lien.
mail-reset-subject = Définir un nouveau mot de passe pour { $merchant }
mail-reset-lead = Utilisez ce lien pour définir un nouveau mot de passe pour votre page de facturation chez { $merchant }.
mail-reset-button = Définir un nouveau mot de passe
mail-reset-ignore = Si vous ne l’avez pas demandé, ignorez cet e-mail. Votre mot de passe reste tel quel.
mail-proof-subject = Confirmez votre adresse e-mail pour { $merchant }
mail-proof-lead = Saisissez ce code pour utiliser cette adresse e-mail chez { $merchant } :
mail-proof-ignore = Si vous ne l’avez pas demandé, ignorez cet e-mail. Rien ne change.
mail-email-subject = Votre adresse e-mail a été modifiée
mail-email-old = L’adresse e-mail de votre compte de facturation chez { $merchant } a été modifiée le { $date }. Les e-mails n’arrivent plus à cette adresse.
mail-email-new = C’est maintenant l’adresse e-mail de votre compte de facturation chez { $merchant }.
mail-method-subject = Un moyen de paiement a été ajouté
mail-method-lead = { $brand } se terminant par { $last4 } a été ajoutée à votre compte de facturation chez { $merchant } le { $date }.
mail-method-card = Une carte se terminant par { $last4 } a été ajoutée à votre compte de facturation chez { $merchant } le { $date }.
mail-cancelled-subject = Votre abonnement a été résilié
mail-cancelled-later = Vous avez résilié { $plan }. Vous pouvez l’utiliser jusqu’au { $date }.
mail-cancelled-undo = Vous avez changé d’avis ? D’ici là, vous pouvez annuler cela sur votre page de facturation.
mail-cancelled-now = Vous avez résilié { $plan }. Il est terminé.
mail-portal-button = Ouvrir votre page de facturation
mail-not-you = Si ce n’était pas vous, contactez { $merchant } immédiatement.
mail-not-you-at = Si ce n’était pas vous, contactez { $merchant } immédiatement : { $email }
