### general

percent = { $number }%
title = { $page } · { $organization }
billing = Faturação
test-mode = Modo de teste
test-mode-note = Aqui nada é cobrado.
skip = Ir para o conteúdo
policies = Condições
privacy = Política de privacidade
terms = Termos do serviço
refunds = Política de reembolsos
return-to = Voltar a { $organization }
sign-out = Terminar sessão
language = Idioma
language-change = Alterar idioma
contact = Contacto
contact-lead = { $organization } responde aqui às suas perguntas sobre faturação.
not-given = Não indicado
back = Voltar
home = A sua faturação
navigation = A sua faturação
reference = Referência
errors-title = { $count ->
    [one] Há algo a rever
    [many] Há { $count } de pontos a rever
   *[other] Há { $count } pontos a rever
 }
field-again = Para sua segurança, este dado não foi guardado. Introduza-o novamente.
optional = opcional

days = { $count ->
    [one] { $count } dia
    [many] { $count } de dias
   *[other] { $count } dias
 }
weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
 }
months = { $count ->
    [one] { $count } mês
    [many] { $count } de meses
   *[other] { $count } meses
 }
years = { $count ->
    [one] { $count } ano
    [many] { $count } de anos
   *[other] { $count } anos
 }

price-daily = { $amount } por dia
price-weekly = { $amount } por semana
price-monthly = { $amount } por mês
price-yearly = { $amount } por ano
price-every = { $amount } a cada { $interval }
price-once = { $amount } uma única vez
price-metered = { $amount } conforme a utilização
price-tiers = Preço conforme a quantidade

### notices

notice-stale = Esta página estava desatualizada. Tente novamente.

### flows

flow-done = Concluído
flow-done-lead = Pode fechar esta página.

### portal

portal-headline = A sua faturação com { $organization }
portal-use-link = Use a ligação enviada por { $organization }
portal-use-link-more = A sua faturação abre-se com uma ligação pessoal. Procure-a na sua conta em { $organization } ou numa das mensagens que recebeu.
portal-use-link-once = Cada ligação funciona uma vez e durante alguns minutos. Se a sua expirou, peça uma nova.
portal-closed = { $organization } mostra a sua faturação dentro da sua conta.
link-title = A sua faturação está pronta
link-lead = { $organization } criou esta ligação só para si. Funciona uma vez.
link-button = Abrir a minha faturação
link-note = Ao abri-la, inicia sessão neste dispositivo. Termine a sessão quando acabar.
ended-title = Esta ligação expirou
ended-lead = As ligações para uma página de faturação funcionam uma vez e durante cinco minutos, para que mais ninguém possa usar a sua.
ended-step-back = Volte ao local onde encontrou a ligação: a sua conta ou a mensagem que a continha.
ended-step-ask = Peça aí uma nova ligação.
ended-step-open = Abra-a no prazo de cinco minutos.
signed-out = Sessão terminada
signed-out-close = Pode fechar esta janela.
signed-out-lead = Pode fechar esta janela. Para voltar, use uma nova ligação de { $organization }.

### signing in

sign-in-title = Iniciar sessão
sign-in-email = Endereço de e-mail
sign-in-username = Endereço de e-mail ou nome de utilizador
sign-in-password = Palavra-passe
sign-in-password-hint = Deixe em branco para receber um código por e-mail.
sign-in-code-note = Enviamos-lhe um código para iniciar sessão. Não precisa de palavra-passe.
sign-in-continue = Continuar
sign-in-send = Enviar-me um código
sign-in-forgotten = Esqueceu-se da palavra-passe?
sign-in-wrong-password = O nome ou a palavra-passe não estão corretos.
sign-in-needs-password = Introduza a sua palavra-passe.
sign-in-wait = { $minutes ->
    [one] Houve demasiados pedidos. Use o e-mail mais recente que recebeu ou tente novamente dentro de { $minutes } minuto.
    [many] Houve demasiados pedidos. Use o e-mail mais recente que recebeu ou tente novamente dentro de { $minutes } de minutos.
   *[other] Houve demasiados pedidos. Use o e-mail mais recente que recebeu ou tente novamente dentro de { $minutes } minutos.
 }
code-title = Consulte o seu e-mail
code-lead = Se { $email } pertencer a um cliente de { $organization }, um código vai a caminho desse endereço.
code-field = Código do e-mail
code-hint = Oito algarismos. O código funciona durante dez minutos, neste navegador.
code-enter = Iniciar sessão
code-wrong = Este código não funciona. Verifique-o ou peça um novo.
code-resend = Enviar um novo código
code-other = Usar outro endereço
code-sent = Um novo código vai a caminho. Os anteriores já não funcionam.
choose-title = Que faturação pretende ver?
choose-lead = O seu endereço pertence a vários clientes de { $organization }.
choose-legend = Clientes
choose-unnamed = Sem nome
choose-since = Cliente desde { $date }
choose-plans = { $count ->
    [one] { $count } subscrição ativa
    [many] { $count } de subscrições ativas
   *[other] { $count } subscrições ativas
 }
choose-no-plan = Nenhuma subscrição ativa
choose-needed = Escolha uma opção.
forgotten-title = Definir uma nova palavra-passe
forgotten-lead = Enviamos-lhe uma ligação para a definir.
forgotten-send = Enviar-me a ligação
forgotten-sent = Se { $organization } conhecer este nome e ele tiver palavra-passe, uma ligação vai a caminho do respetivo endereço de e-mail. Funciona durante uma hora.
password-title = A sua palavra-passe
password-current = Palavra-passe atual
password-new = Nova palavra-passe
password-new-hint = Pelo menos oito caracteres. Quanto mais longa, melhor.
password-save = Guardar palavra-passe
password-first = Ainda não tem palavra-passe. Com uma, pode iniciar sessão como { $email } sem esperar por um código.
password-first-no-email = Uma palavra-passe precisa de um endereço de e-mail. Adicione primeiro o seu aos seus dados.
password-others = A sua sessão será terminada em todos os outros locais.
notice-password = A sua palavra-passe foi guardada.
notice-password-reset = A sua nova palavra-passe foi guardada. Inicie sessão com ela.
confirm-title = É mesmo você?
confirm-lead = Para proteger a sua conta, mostre mais uma vez quem é.
confirm-send = Enviar um código para { $email }
confirm-code-lead = Um código vai a caminho de { $email }.
confirm-or-password = Ou introduza a sua palavra-passe
confirm-button = Confirmar
confirm-no-way = Não podemos enviar-lhe um código. Abra a sua faturação com uma nova ligação de { $organization }; depois pode fazer isto durante dez minutos.
sessions-title = Onde tem sessão iniciada
sessions-lead = Se não reconhecer uma destas sessões, termine-a e altere a sua palavra-passe, se tiver uma.
sessions-this = Este navegador
sessions-unknown = Navegador desconhecido
sessions-seen = Última atividade: { $time }
sessions-by-link = Sessão iniciada com uma ligação de { $organization }: { $time }
sessions-by-email = Sessão iniciada por e-mail: { $time }
sessions-by-password = Sessão iniciada com a sua palavra-passe: { $time }
sessions-by-site = Sessão iniciada em { $organization }: { $time }
sessions-end = Terminar sessão
sessions-end-others = Terminar todas as outras sessões
sessions-end-all = Terminar todas as sessões
notice-link-ended = Essa ligação expirou. Inicie sessão aqui.
notice-session-ended = A sessão nesse navegador foi terminada.
notice-sessions-ended = Todas as outras sessões foram terminadas.

### home

hello = Olá, { $name }
hello-nobody = Olá
signed-in-as = Sessão iniciada como { $email }
details = Dados de faturação
name = Nome
email = E-mail
phone = Telefone
address = Morada de faturação
shipping = Morada de envio
home-plans = As suas subscrições
home-no-plans = De momento não tem nenhuma subscrição aqui.
home-more-plans = Mais subscrições
home-ended = Subscrições terminadas
home-balance = Saldo
home-credit = Tem { $amount } a seu favor. Servirão para pagar as próximas faturas.
home-debt = À sua próxima fatura serão acrescentados { $amount }.
home-methods = Método de pagamento
home-no-methods = Ainda não guardou nenhum método de pagamento.
home-methods-more = { $count ->
    [one] e mais { $count } método de pagamento
    [many] e mais { $count } de métodos de pagamento
   *[other] e mais { $count } métodos de pagamento
 }
home-methods-no-default = { $count ->
    [one] Guardou { $count } método de pagamento. Ainda não é o predefinido.
    [many] Guardou { $count } de métodos de pagamento. Nenhum é ainda o predefinido.
   *[other] Guardou { $count } métodos de pagamento. Nenhum é ainda o predefinido.
 }
home-methods-manage = Gerir métodos de pagamento
home-details-change = Alterar dados
home-tax-ids = Números fiscais
home-no-invoices = Ainda não há faturas.
home-all-invoices = Todas as faturas
home-further = Mais páginas
home-sessions = Onde tem sessão iniciada
home-password = A sua palavra-passe
home-privacy = Os seus dados

owed-now = { $amount } a pagar agora
owed-now-several = Há faturas a pagar agora
owed-open = { $amount } a pagar
owed-open-several = Há faturas a pagar
owed-all = Ver todas as faturas em aberto
owed-late = Esta fatura está vencida.
owed-not-yet = Esta fatura ainda não está paga.
owed-processing = O seu pagamento está em curso.
owed-retry = Tentaremos novamente em { $date }.
owed-pay = Pagar { $amount }
owed-pay-all = Pagar todas
owed-confirm = Confirmar o pagamento

plan-nameless = Subscrição
plan-quantity = × { $quantity }
plan-active = Ativa
plan-trial-until = Período experimental gratuito até { $date }
plan-paused = Em pausa
plan-paused-until = Em pausa até { $date }
plan-pauses-on = Em pausa a partir de { $date }
plan-ends-on = Termina em { $date }
plan-ended = Terminada
plan-ended-on = Terminou em { $date }
plan-past-due = Pagamento falhado
plan-unpaid = Por pagar
plan-incomplete = A aguardar o primeiro pagamento
plan-on-hold = Suspensa: sem método de pagamento
plan-next-payment = Próximo pagamento
plan-next-invoice = Próxima fatura
plan-next-lines = Ver detalhes
plan-next-plus-use = A isto acresce o que utilizar.
plan-next-due = A pagar até { $date }
plan-discount = Desconto
plan-discount-until = Até { $date }
plan-later = Alteração prevista
plan-paid-with = Pago com
plan-paid-with-change = Alterar
plan-paid-with-default = O seu método predefinido
plan-paid-by-invoice = Paga cada fatura
plan-no-method = Sem método de pagamento
plan-card-expired = Este cartão expirou. Use outro para que o próximo pagamento seja efetuado.
plan-card-expires = Este cartão expira antes do próximo pagamento. Use outro a tempo.
plan-needs-method = Adicione um método de pagamento para que o próximo pagamento seja efetuado.
plan-until-end = Pode usá-la até { $date }.
plan-paused-note = Não paga nada enquanto está em pausa.
plan-change = Alterar subscrição
plan-pause = Pausar
plan-resume = Retomar
plan-address = Moradas
plan-cancel = Cancelar subscrição
plan-keep = Manter subscrição
plan-unschedule = Anular a alteração prevista
plan-reactivate = Reativar
plan-add-method = Adicionar método de pagamento
discount-plain = { $off } de desconto
discount-named = { $name } ({ $off } de desconto)
card-of-brand = { $brand } terminado em { $last4 }
card-plain = Cartão terminado em { $last4 }

### plans

plans-title = Alterar a sua subscrição
plans-interval = Com que frequência pretende pagar?
plans-daily = Todos os dias
plans-weekly = Todas as semanas
plans-monthly = Todos os meses
plans-yearly = Todos os anos
plans-every = A cada { $interval }
plans-choose = Escolha uma subscrição
plans-current = A sua subscrição
plans-stays = { $plan } fica como está. { $organization } não oferece aqui outra opção.
plans-quantity = Quantidade
plans-quantity-range = De { $min } a { $max }
plans-quantity-least = { $min } ou mais
plans-quantity-form = Escreva um número inteiro.
plans-quantity-fixed = A quantidade desta subscrição não pode ser alterada aqui.
plans-code = Código promocional
plans-code-unknown = Não conhecemos este código. Verifique se há erros de escrita.
plans-code-used = Já tem este desconto.
plans-choose-one = Escolha uma subscrição.
plans-twice = Outra parte da sua subscrição já o inclui. Escolha outra coisa.
plans-continue-note = Ainda nada muda. A página seguinte mostra exatamente o que paga.
plans-continue = Ver quanto custa
plans-keep = Manter a minha subscrição como está
plans-nothing-changed = Isto é o que já tem. Escolha outra coisa ou mantenha a sua subscrição como está.
plans-nothing-offered = { $organization } não oferece aqui nenhuma outra subscrição. Se precisar de uma, entre em contacto.
plans-bound = { $organization } previu uma alteração desta subscrição. Para a mudar, entre em contacto.
plans-bound-until = { $organization } previu uma alteração desta subscrição para { $date }. Para a mudar, entre em contacto.
plans-waits-for-method = Esta subscrição aguarda um método de pagamento. Adicione um e depois altere a subscrição.
plans-add-method = Adicionar um método de pagamento
plans-pay-open = Pagar a fatura em aberto
plans-to-home = Voltar à sua faturação
plans-waiting-title = Há uma alteração prevista
plans-waiting = A partir de { $date } terá { $plan }. Até lá, mantém o que tem agora.
plans-waiting-replaced = Se escolher outra coisa abaixo, ela substitui esta alteração.
plans-undo = Anular esta alteração
plans-undo-title = Manter a sua subscrição atual?
plans-undo-lead = A mudança para { $plan } em { $date } não se fará. A sua subscrição continua como agora.
plans-undo-button = Manter a minha subscrição atual
plans-undo-leave = Deixar a alteração acontecer
plans-undone = A alteração prevista foi anulada. A sua subscrição continua como está.
plans-nothing-waits = Já não há nenhuma alteração prevista desta subscrição.
plans-confirm = Verifique a sua alteração
plans-change = A sua alteração
plans-before = Agora tem
plans-after = Terá
plans-starts = A partir de quando
plans-starts-now = De imediato
plans-starts-on = A partir de { $date }. Até lá, mantém o que tem agora.
plans-trial = Período experimental
plans-trial-goes-on = Continua até { $date }.
plans-trial-ends = Termina agora.
plans-method = Pago com
plans-by-invoice = { $count ->
    [one] Fatura, a pagar no prazo de { $count } dia
    [many] Fatura, a pagar no prazo de { $count } de dias
   *[other] Fatura, a pagar no prazo de { $count } dias
 }
plans-no-method = Sem método de pagamento
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Paga agora
plans-bill-none = Nada.
plans-credit-left = Sobram { $amount }. Serão descontados nas suas próximas faturas.
plans-next-title = Paga a seguir
plans-next = { $amount } em { $date }
plans-next-none = Nada. Não há mais faturas.
plans-next-settles = Inclui a diferença pelo resto deste período.
plans-next-usage = Acresce o que utilizar.
plans-line-unused = Crédito pelo tempo não utilizado de { $plan } a partir de { $date }
plans-line-rest = { $plan } pelo resto do período a partir de { $date }
plans-line-period = { $plan }, de { $from } a { $to }
plans-pay = Pagar { $amount } e alterar
plans-change-on = Alterar em { $date }
plans-change-now = Alterar agora
plans-get-invoice = Alterar e receber uma fatura de { $amount }
plans-again = Escolher outra coisa
plans-moved = Algo mudou desde que viu esta página. Verifique novamente os montantes.
plans-done = A sua subscrição foi alterada.
plans-done-planned = A sua alteração está prevista. Até lá, mantém o que tem agora.
plans-done-busy = O pagamento ainda está a ser processado. A sua subscrição muda assim que for concluído.
plans-declined = O pagamento não foi efetuado
plans-waits-lead = A sua subscrição muda assim que { $amount } forem pagos. Até lá, mantém o que tem agora.
plans-refused-lead = Não foi possível cobrar { $amount }, por isso a sua subscrição continua como está. Pode alterá-la com outro método de pagamento.
plans-pay-other = Pagar com outro cartão
plans-stop = Esta alteração não pode ser feita

### invoices

invoice = Fatura { $number }
invoice-for = Para
invoice-issued = Emitida em
invoice-due = Vencimento
invoice-status = Estado
invoice-open = Em aberto
invoice-paid = Paga
invoice-void = Anulada
invoice-given-up = Dada como incobrável
invoice-lines = Detalhes
invoice-line = Descrição
invoice-quantity = Quantidade
invoice-amount = Montante
invoice-discount = Descontos
invoice-total = Total
invoice-balance = Saldo aplicado
invoice-left = Montante em dívida
invoice-pdf = Transferir em PDF
invoices-title = Faturas
invoices-search = Procurar faturas
invoices-any-status = Qualquer estado
invoices-any-year = Qualquer ano
invoices-year = Ano
invoices-number = Número da fatura
invoices-number-column = Número
invoices-what = Descrição
invoices-show = Mostrar
invoices-all = Mostrar todas as faturas
invoices-none-found = Nenhuma fatura corresponde.
invoices-none-here = Não há faturas nesta página.
invoices-count = { $count ->
    [one] { $count } fatura
    [many] { $count } de faturas
   *[other] { $count } faturas
 }
invoices-pages = Páginas
invoices-page = Página { $page } de { $pages }
invoices-newer = Mais recentes
invoices-older = Mais antigas
invoice-unnumbered = Fatura sem número
invoice-empty = Nada
invoice-and-more = { $count ->
    [one] { $first } e mais { $count }
    [many] { $first } e mais { $count }
   *[other] { $first } e mais { $count }
 }
invoice-late = Vencida
invoice-paid-on = Paga em
invoice-voided-on = Anulada em
invoice-subtotal = Subtotal
invoice-credited = Creditado
invoice-row-credited = { $amount } creditados
credit-notes-title = Notas de crédito
credit-off-invoice = Deduzido desta fatura
credit-refunded = Reembolsado
credit-to-balance = Para as suas próximas faturas
credit-elsewhere = Regularizado de outra forma
invoice-paid-amount = Pago
invoice-pay = Iniciar sessão e pagar
invoice-receipt = Recibo
payments-title = Pagamentos
payment-day = Data
payment-with = Pago com
payment-succeeded = Pago
payment-processing = Em curso
payment-canceled = Cancelado
payment-failed = Falhado
payment-no-method = Sem método de pagamento
refund-succeeded = Reembolsado
refund-processing = Reembolso em curso
refund-failed = Reembolso falhado
receipt = Recibo da fatura { $number }
receipt-paid = Montante pago: { $amount }
receipt-elsewhere = Foi paga fora desta página.
receipt-pdf = Transferir recibo em PDF
upcoming-title = Próxima fatura
upcoming-none-title = Não há nenhuma fatura prevista
upcoming-none = Tal como está, esta subscrição não gera mais faturas.
upcoming-charged = Será paga com { $card }. Alterações feitas até lá podem mudar o montante.
upcoming-sent = Receberá então a fatura. Deve ser paga até { $date }.
line-trial = Período experimental gratuito de { $plan }
line-usage = { $plan }: o que utilizou

### paper

paper-invoice = Fatura
paper-receipt = Recibo
paper-credit-note = Nota de crédito
paper-number = Número
paper-period = Período
paper-from = De
paper-bill-to = Faturar a
paper-quantity = Qtd.
paper-unit-price = Preço unitário
paper-tax = Imposto
paper-pay-online = Ver e pagar online
paper-page = Página { $page } de { $pages }
paper-test-mark = TESTE: este documento não é um pedido de pagamento
paper-discount = Desconto
paper-subtotal = Subtotal
paper-credited = Creditado
paper-paid = Pago
paper-draft = Rascunho
paper-overdue = Vencida
paper-uncollectible = Incobrável

### leaving

leaving-title = Cancelar { $plan }
leaving-when-later = Termina em { $date }
leaving-when-trial = O seu período experimental termina em { $date }
leaving-when-now = Termina de imediato
leaving-when-after-pause = Termina depois da sua pausa
leaving-stays = Até lá, tudo fica como está.
leaving-stays-paused = Continua em pausa. O tempo que pagou vem depois da pausa; a seguir, termina.
leaving-no-charge = Não voltará a ser-lhe cobrada.
leaving-usage = O que utilizou é cobrado agora: paga { $amount }.
leaving-usage-later = O que utilizar até lá será cobrado em { $date }.
leaving-owed = As faturas ainda em aberto continuam a ter de ser pagas.
leaving-lost = Pagou até { $date }. O resto não é reembolsado.
leaving-credit = Crédito pelo tempo que não utilizar
leaving-credit-later = Será descontado na sua próxima fatura de { $organization }.
leaving-schedule = A alteração prevista para { $date } não se fará.
leaving-button = Cancelar subscrição
leaving-stay = Voltar sem cancelar
leaving-undo-later = Pode mudar de ideias até lá.
leaving-again-later = Pode reativá-la a qualquer momento.
leaving-changed = Os montantes mudaram. Verifique-os novamente.
offer-title = Ou fique por menos
offer-coupon = { $discount } em { $plan }
offer-effect = O seu próximo pagamento em { $date } é de { $then } em vez de { $now }.
offer-once = É válido para um pagamento.
offer-invoices = { $count ->
    [one] É válido para { $count } pagamento.
    [many] É válido para { $count } de pagamentos.
   *[other] É válido para { $count } pagamentos.
 }
offer-until = É válido até { $date }.
offer-forever = É válido enquanto mantiver a sua subscrição.
offer-single = Pode aproveitá-lo uma vez.
offer-take = Aceitar o desconto
offer-taken = O seu desconto está ativo e a sua subscrição continua.
offer-pause-title = Ou faça uma pausa
offer-pause-lead = Coloque a sua subscrição em pausa. Nada é cobrado até ser retomada.
offer-pause-go = Escolher uma pausa
left-later = { $plan } termina em { $date }
left-after-pause = { $plan } termina depois da sua pausa
left-now = { $plan } terminou
left-again = Reativar
left-home = Ir para a sua faturação
left-done = Concluído
left-notice = A sua subscrição foi cancelada.
left-undo = Manter a minha subscrição
survey-title = Porque vai sair?
survey-lead = { $organization } gostaria de saber. Não é obrigatório responder.
survey-legend = Motivo
survey-comment = Por palavras suas
survey-send = Enviar
survey-thanks = Obrigado. { $organization } vai ler a sua resposta.
reason-customer-service = O apoio ao cliente
reason-low-quality = A qualidade
reason-missing-features = Falta alguma coisa
reason-other = Outro motivo
reason-switched-service = Encontrei outra opção
reason-too-complex = É demasiado complicado
reason-too-expensive = É demasiado caro
reason-unused = Não o utilizo
keep-title = Manter { $plan }
keep-lead = Ia terminar em { $date }. Agora continua.
keep-lead-paused = Ia terminar depois da sua pausa. Agora continua.
keep-next = Próximo pagamento
keep-button = Manter a minha subscrição
keep-leave = Voltar sem alterar nada
keep-done = A sua subscrição continua.

### pausing

pausing-title = Pausar { $plan }
pausing-lead = Nada é cobrado enquanto a sua subscrição está em pausa, e o tempo que pagou é conservado.
pausing-legend = Durante quanto tempo?
pausing-choice = { $length }, até { $date }
pausing-choice-open = Até eu a retomar
pausing-continue = Continuar
pausing-choose = Escolha durante quanto tempo.
pausing-confirm-until = Pausar até { $date }
pausing-confirm-open = Pausar até a retomar
pausing-from = Em pausa desde
pausing-until = Retomada em
pausing-by-you = Quando a retomar aqui
pausing-charged = Cobrado entretanto
pausing-nothing = Nada
pausing-kept = Tempo pago conservado
pausing-next = Próximo pagamento
pausing-no-next = Não há mais pagamentos.
pausing-open-next = O próximo pagamento ocorre quando se esgotar o tempo conservado, depois de a retomar.
pausing-trial-kept = Período experimental conservado
pausing-button = Pausar subscrição
pausing-button-change = Alterar a pausa
pausing-done = A sua subscrição está em pausa.
pausing-changed = A sua pausa foi alterada.
pausing-is-until = Está em pausa até { $date }.
pausing-is-open = Está em pausa até a retomar.
pausing-will = Ficará em pausa a partir de { $date }.
pausing-change-legend = Alterar para
pausing-leave = Voltar sem pausar
pausing-stay = Voltar sem a alterar
pausing-ending = Esta subscrição vai terminar, pelo que não pode ser pausada. Primeiro, mantenha-a.
pausing-none = { $organization } não oferece pausas neste momento.
resuming-title = Retomar { $plan }
resuming-lead = Continua hoje.
resuming-charged = Cobrado hoje
resuming-button = Retomar subscrição
resuming-pay = Pagar { $amount } e retomar
resuming-done = A sua subscrição continua.
resuming-off-title = Anular a pausa de { $plan }
resuming-off-lead = Ia ficar em pausa em { $date }. Continua sem interrupção.
resuming-off-button = Anular a pausa
resuming-off-done = A sua pausa foi anulada.

### reactivating

reactivating-title = Reativar { $plan }
reactivating-lead = Terminou em { $date }. Recomeça hoje.
reactivating-charged = Cobrado hoje
reactivating-invoiced = Faturado hoje
reactivating-next = Próximo pagamento
reactivating-with = Pago com
reactivating-add = Adicionar um método de pagamento
reactivating-pay = Pagar { $amount } e começar
reactivating-button = Reativar
reactivating-leave = Voltar sem reativar
reactivating-changed = Os montantes mudaram. Verifique-os novamente.
reactivating-done = A sua subscrição está novamente ativa.
reactivating-unpaid = A sua subscrição começa assim que for paga.
reactivating-gone = { $plan } já não é vendido como o tinha. Entre em contacto com { $organization }.

### methods

methods-title = Métodos de pagamento
methods-none = Ainda não tem nenhum método de pagamento.
methods-add = Adicionar um cartão
methods-default-mark = Predefinido
methods-expired-mark = Expirado
methods-soon-mark = Expira em breve
methods-expires = Expira em { $date }
methods-expired-since = Expirou em { $date }. Atualize-o ou adicione outro cartão.
methods-pays = Paga { $plans }
methods-pays-nothing = De momento não paga nada
methods-unpaid = Ainda não há cartão para pagar { $plans }. Adicione ou escolha um.
methods-a-plan = A sua subscrição
methods-make-default = Predefinir
methods-choose = Escolher subscrições
methods-edit = Atualizar
methods-remove = Remover
methods-default-title = Usar { $card } como cartão predefinido?
methods-default-lead = O seu cartão predefinido paga tudo o que não tem um cartão próprio, agora e no futuro.
methods-default-plans = Subscrições que passam para este cartão
methods-default-keep = Uma subscrição que não selecionar mantém o cartão que tem hoje.
methods-default-button = Predefinir
methods-default-done = O seu método de pagamento predefinido foi alterado.
methods-default-already = Este já é o seu cartão predefinido.
methods-plans-title = O que é pago com { $card }
methods-plans-legend = Subscrições pagas com este cartão
methods-plans-now = Agora paga com { $card }
methods-plans-now-nothing = Ainda sem método de pagamento
methods-plans-none = Não tem nenhuma subscrição ativa paga com cartão.
methods-plans-as-default = Como cartão predefinido, paga { $plans }. Para mudar isso, escolha outro cartão.
methods-plans-back = Uma subscrição que não selecionar volta ao seu cartão predefinido.
methods-plans-button = Guardar
methods-plans-done = Guardado. As suas subscrições são pagas como escolheu.
methods-remove-title = Remover { $card }?
methods-remove-free = De momento não paga nada.
methods-remove-falls-back = Depois, { $card } passará a pagar { $plans }.
methods-remove-needed = Paga { $plans } e não há outro cartão para o fazer. Escolha primeiro outro cartão.
methods-remove-needed-add = Adicionar outro cartão
methods-remove-needed-choose = Escolher outro cartão
methods-remove-final = Esquecemos o cartão. Pode voltar a adicioná-lo a qualquer momento.
methods-remove-button = Remover cartão
methods-remove-keep = Manter
methods-remove-done = O cartão foi removido.
methods-edit-title = Atualizar { $card }
methods-edit-lead = Tem um cartão novo com o mesmo número? Altere aqui o que nele está impresso.
methods-edit-button = Guardar
methods-edit-done = O cartão foi atualizado.
methods-field-number = Número do cartão
methods-field-expiry = Data de validade
methods-field-expiry-hint = Mês e ano, por exemplo 08/30
methods-field-cvc = Código de segurança
methods-field-cvc-hint = Os três ou quatro algarismos ao lado da assinatura ou na frente
methods-field-name = Nome no cartão
methods-field-line1 = Rua e número
methods-field-line2 = Mais dados da morada
methods-field-city = Localidade
methods-field-state = Estado ou região
methods-field-postal = Código postal
methods-wrong-number = Verifique o número do cartão.
methods-wrong-cvc = O código de segurança tem três ou quatro algarismos.
methods-not-test = Este não é um cartão de teste. Use um dos números abaixo, nunca um cartão verdadeiro.
methods-add-test = O modo de teste só aceita cartões de teste. Servem qualquer data futura e qualquer código de segurança.
methods-add-future = Usar para pagamentos futuros
methods-add-future-hint = Passa a ser o seu cartão predefinido.
methods-add-plans = Subscrições que paga a partir de agora
methods-add-button = Adicionar cartão
methods-added = O cartão foi adicionado.
methods-add-busy = O seu banco está a demorar. O cartão aparece aqui quando o banco responder.
methods-test-cards = Cartões de teste
methods-test-number = Número
methods-test-outcome = O que acontece
methods-test-succeeds = Funciona
methods-test-declined = Recusado
methods-test-funds = Recusado: saldo insuficiente
methods-test-expired = Recusado: expirado
methods-test-cvc = Recusado: código de segurança errado
methods-test-processing = Recusado: o banco tem um problema
methods-test-later = É adicionado, e os pagamentos são recusados
methods-test-asks = O banco pede-lhe que confirme
methods-test-asks-in-vain = O banco pede-lhe que confirme e depois recusa o cartão
methods-saved-title = Cartão adicionado: { $card }
methods-saved-pays = A partir de agora paga { $plans }.
methods-saved-default = É o seu cartão predefinido: paga tudo o que não tem um cartão próprio.
methods-saved-only = Está pronto para quando precisar.
methods-saved-owed = Ainda em aberto
methods-saved-pay = Pagar { $amounts } agora
methods-saved-later = Agora não
methods-saved-done = Concluído
methods-nowhere-title = Ainda não é possível adicionar cartões aqui
methods-nowhere-lead = { $organization } não configurou pagamentos com cartão nesta página. Para mudar a forma como paga, entre em contacto.
methods-page-lead = Introduz o seu cartão numa página do nosso prestador de pagamentos. Nunca vemos o número.
methods-page-button = Continuar

### paying

paying-title = Pagar a fatura { $number }
paying-all-title = Pagar o que está em aberto
paying-with = Pagar com
paying-button = Pagar { $amount }
paying-total = No total
paying-one = Pagar só esta
paying-no-card = Ainda não tem nenhum cartão com que pagar.
paying-add-card = Pagar com outro cartão
paying-changed = Entretanto, o montante mudou. Verifique-o novamente.
paying-last-try = A última tentativa não funcionou. { $reason }
paying-waits = O seu banco pede que confirme este pagamento.
paying-confirm = Confirmar
paying-busy = Este pagamento está em curso. Volte a ver daqui a pouco.
paying-nothing = Não há nada em aberto. Obrigado!
paying-done = Pago. Obrigado!
paying-already = Esta fatura já está paga.
paying-results = Os seus pagamentos
paying-state-paid = Paga
paying-state-failed = Não paga
paying-state-busy = Em curso
paying-state-waits = À sua espera
paying-receipt = Fatura e recibo
paying-try-again = Tentar novamente

### challenge

challenge-title = O seu banco pergunta
challenge-payment = { $organization } pretende cobrar { $amount } com { $card }. Está correto?
challenge-setup = { $organization } pretende guardar { $card } para pagamentos posteriores. Está correto?
challenge-card = o seu cartão
challenge-test = Modo de teste: nenhum banco é consultado. Escolha o que ele responderia.
challenge-approve = Aprovar
challenge-decline = Recusar
challenge-leave-payment = Para pagar { $amount }, confirme a sua identidade junto do seu banco.
challenge-leave-setup = Vá à página do nosso prestador de pagamentos para concluir.
challenge-leave = Continuar
challenge-returned = Já voltei
challenge-pending = Ainda não está concluído lá. Continue onde ficou.
challenge-failed = O seu banco não conseguiu confirmar a sua identidade, por isso nada foi cobrado.
challenge-failed-card = O seu banco não conseguiu confirmar a sua identidade, por isso o cartão não foi adicionado.
challenge-over = Isto já foi respondido.

### details

details-lead = As suas faturas são emitidas com estes dados.
details-save = Guardar
details-saved = Os seus dados foram guardados.
details-change-name = Alterar o seu nome
details-change-email = Alterar o seu endereço de e-mail
details-change-phone = Alterar o seu número de telefone
details-change-address = Alterar a morada de faturação
details-change-shipping = Alterar a morada de envio
details-change-tax-ids = Alterar os seus números fiscais
details-name-title = O seu nome
details-name-lead = O nome de uma pessoa ou empresa, tal como aparece nas faturas.
details-phone-title = O seu número de telefone
details-phone-fault = Isto não parece um número de telefone. Comece com + e o indicativo do seu país.
emails-title = O seu endereço de e-mail
emails-current = O seu endereço é { $email }.
emails-no-mail = { $organization } altera-o por si: entre em contacto.
emails-new = Novo endereço de e-mail
emails-hint = Enviamos um código para esse endereço. O seu endereço muda depois de introduzir o código.
emails-send = Enviar o código
emails-same = Este já é o seu endereço.
emails-code-title = Introduza o código
emails-code-lead = { $count ->
    [one] Enviámos um código de 8 algarismos para { $email }. Funciona durante { $count } minuto.
    [many] Enviámos um código de 8 algarismos para { $email }. Funciona durante { $count } de minutos.
   *[other] Enviámos um código de 8 algarismos para { $email }. Funciona durante { $count } minutos.
 }
emails-code = Código
emails-confirm = Alterar o meu endereço
emails-again = Enviar outro código
emails-other = Usar outro endereço
emails-sent-again = Outro código vai a caminho.
emails-wrong-code = Este código não está correto ou expirou. Verifique-o ou peça outro.
emails-expired = O código expirou. Recomece com o seu novo endereço.
emails-changed = O seu endereço de e-mail foi alterado. Todas as outras sessões foram terminadas.

### addresses

addresses-title = Morada de faturação
addresses-shipping-title = Morada de envio
addresses-addressee = Destinatário
addresses-country = País ou região
addresses-choose-country = Escolha um país
addresses-choose = Escolher
addresses-switch = Usar este país
addresses-line1 = Rua e número
addresses-line2 = Andar, porta, edifício
addresses-city = Cidade
addresses-town = Localidade
addresses-suburb = Subúrbio ou localidade
addresses-district = Distrito
addresses-postal-code = Código postal
addresses-postcode = Código postal (Postcode)
addresses-zip = Código postal (ZIP)
addresses-pin = Código postal (PIN)
addresses-cep = CEP
addresses-eircode = Eircode
addresses-area = Área
addresses-county = Condado
addresses-department = Departamento
addresses-emirate = Emirado
addresses-governorate = Província (governorado)
addresses-island = Ilha
addresses-parish = Freguesia
addresses-prefecture = Prefeitura
addresses-province = Província
addresses-region = Região
addresses-state = Estado
addresses-code-fault = { $count ->
    [one] Este código precisa de { $count } algarismo.
    [many] Este código precisa de { $count } de algarismos.
   *[other] Este código precisa de { $count } algarismos.
 }
addresses-order-title = Moradas desta subscrição
addresses-order-lead = Sem morada própria, uma subscrição usa a sua.
addresses-order-billing = Morada de faturação desta subscrição
addresses-order-delivery = Morada de entrega desta subscrição
addresses-order-usual = Usar a minha morada habitual

### tax-ids

tax-ids-title = Números fiscais
tax-ids-lead = Aparecem nas suas próximas faturas.
tax-ids-add = Adicionar um número fiscal
tax-ids-type = País e tipo
tax-ids-value = Número
tax-ids-hint = Espaços, pontos e hífenes não fazem mal.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (por exemplo { $example })
tax-ids-unknown = Outro
tax-ids-remove = Remover
tax-ids-added = O número fiscal foi adicionado.
tax-ids-removed = O número fiscal foi removido.

### privacy

privacy-title = Os seus dados
privacy-copy = Uma cópia dos seus dados
privacy-copy-lead = Tudo o que aqui é guardado sobre si, num ficheiro que outros programas podem ler (JSON).
privacy-download = Transferir os meus dados
privacy-erase = Direito ao esquecimento
privacy-erase-lead = Pode pedir que os seus dados sejam apagados.
privacy-erase-ask = Pedir o apagamento
privacy-erase-title = Pedir o apagamento dos seus dados
privacy-erase-who = { $organization } trata disso e pode entrar primeiro em contacto consigo.
privacy-erase-what = As suas subscrições terminam, todas as suas sessões são terminadas e os seus dados e métodos de pagamento são apagados.
privacy-erase-kept = { $count ->
    [one] As faturas e o que foi pago por elas são conservados durante { $count } ano, porque a lei o exige.
    [many] As faturas e o que foi pago por elas são conservados durante { $count } de anos, porque a lei o exige.
   *[other] As faturas e o que foi pago por elas são conservados durante { $count } anos, porque a lei o exige.
 }
privacy-erase-send = Pedir o apagamento
privacy-asked = Em { $date } pediu a { $organization } que apagasse os seus dados.
privacy-sent = O seu pedido vai a caminho.

### problems

bad-request = Não percebemos o pedido
bad-request-advice = Uma parte do endereço ou do formulário não está como devia. Volte atrás e tente novamente.
stranger = O pedido não veio desta página
stranger-advice = Para sua segurança, não foi executado. Volte atrás, recarregue a página e tente novamente.
switched-off = Isto não está disponível aqui
switched-off-advice = { $organization } não ativou esta opção. Se precisar dela, entre em contacto.
refused = Isso não pode ser feito agora
not-found = Não há nenhuma página aqui
not-found-advice = O endereço pode estar mal escrito ou a página pode ter sido retirada. Use a ligação da empresa a que paga.
wrong-method = Esta página não pode ser usada assim
wrong-method-advice = Nada foi alterado. Volte atrás e use os botões da página.
timed-out = Demorou demasiado tempo
timed-out-advice = Nada foi alterado. Verifique a sua ligação à Internet e tente novamente.
too-large = É demasiado grande
too-large-advice = Nada foi alterado. Encurte-o e tente novamente.
too-many = Um momento, por favor
too-many-advice = Chegaram demasiados pedidos da sua ligação à Internet. Espere um minuto e tente novamente.
offline-title = Está offline
offline-lead = Esta página precisa da Internet. Verifique a sua ligação e tente novamente.
offline-note = O que enviou por último pode ter chegado. Verá aqui quando voltar a ter ligação.
broken = Algo falhou do nosso lado
broken-advice = Não foi por nada que tenha feito. Tente novamente daqui a pouco. Se continuar, avise a empresa a que paga e indique-lhe a referência abaixo.
unavailable = Voltamos já
unavailable-advice = A página está muito ocupada ou em manutenção. Tente novamente daqui a pouco.

### root

root-title = Este é um servidor de faturação
root-customer = É cliente? Use a ligação da empresa a que paga.
root-operator = Gere este servidor? Está a funcionar. Este comando cria uma organização e as chaves das suas páginas de faturação:
root-reference = Referência da API

### refusals

refusal-general = Isto não pode ser feito. Entre em contacto com { $organization }.
refusal-busy = O seu último pedido ainda está a ser processado. Espere um momento e volte a ver.
refusal-declined = O cartão foi recusado. Tente com outro cartão ou pergunte ao seu banco.
refusal-insufficient-funds = O cartão foi recusado: o saldo é insuficiente. Tente com outro cartão.
refusal-expired-card = O cartão foi recusado: expirou. Tente com outro cartão.
refusal-wrong-cvc = O cartão foi recusado: o código de segurança está errado. Verifique-o e tente novamente.
refusal-processing-error = O banco teve um problema. Tente novamente daqui a pouco ou com outro cartão.
refusal-authentication = O seu banco pede que confirme este pagamento.
refusal-too-many-attempts = Demasiadas tentativas. Espere um pouco e tente novamente.
refusal-in-use = Ainda está a ser usado e não pode ser removido.
obstacle-subscription-over = Esta subscrição terminou.
obstacle-subscription-runs = Esta subscrição não terminou.
obstacle-subscription-incomplete = A primeira fatura desta subscrição ainda não está paga. Pague-a primeiro.
obstacle-nothing-to-undo = Esta subscrição não tem um fim que se possa anular.
obstacle-already-ending = Esta subscrição já vai terminar.
obstacle-already-paused = Esta subscrição já está em pausa.
obstacle-not-paused = Esta subscrição não está em pausa.
obstacle-subscription-overdue = Uma fatura desta subscrição está vencida. Pague-a primeiro.
obstacle-subscription-paused = Esta subscrição está em pausa. Retome-a primeiro.
obstacle-has-schedule = Já há uma alteração prevista desta subscrição. Anule-a primeiro ou entre em contacto com { $organization }.
obstacle-last-item = Uma subscrição precisa de, pelo menos, um elemento.
obstacle-invoice-not-open = Esta fatura já não está em aberto.
obstacle-invoice-paid = Esta fatura está paga.
obstacle-no-payment-method = Não há nenhum método de pagamento. Adicione um primeiro.
obstacle-last-payment-method = Uma subscrição ativa é paga com ele. Escolha primeiro outro método de pagamento para essa subscrição.
obstacle-payment-over = Este pagamento terminou.
obstacle-setup-over = Este cartão já foi adicionado ou abandonado.
obstacle-no-gateway = { $organization } ainda não pode aceitar pagamentos aqui. Entre em contacto.
obstacle-offer-taken = Já aproveitou esta oferta.
obstacle-discount-runs = Já há um desconto ativo.
obstacle-too-many = Já existem tantos quantos é possível.
rule-required = Preencha este campo.
rule-too-long = { $count ->
    [one] Pode ter, no máximo, { $count } carácter.
    [many] Pode ter, no máximo, { $count } de caracteres.
   *[other] Pode ter, no máximo, { $count } caracteres.
 }
rule-too-short = { $count ->
    [one] Precisa de, pelo menos, { $count } carácter.
    [many] Precisa de, pelo menos, { $count } de caracteres.
   *[other] Precisa de, pelo menos, { $count } caracteres.
 }
rule-range = Tem de estar entre { $min } e { $max }.
rule-character = Contém um carácter que não pode ser usado aqui.
rule-email = Isto não parece um endereço de e-mail.
rule-choice = Escolha uma opção da lista.
rule-taken = Já está a ser usado.
rule-missing = Já não existe. Escolha outra opção.
rule-expired = Expirou.
rule-used-up = Já foi usado tantas vezes quantas é possível.
rule-first-time-only = É só para novos clientes.
rule-once-per-customer = Só pode ser usado uma vez, e já o usou.
rule-below-minimum = O montante é demasiado baixo para isto.
rule-not-applicable = Não é compatível com a sua subscrição.
rule-tax-id = Isto não parece um número desse tipo. Verifique se há erros de escrita.
rule-expiry = Verifique o mês e o ano.
rule-card-number = Não escreva números de cartão aqui.
rule-weak-password = Esta palavra-passe é demasiado fácil de adivinhar. Escolha uma mais longa ou menos comum.
rule-wrong-password = Esta não é a sua palavra-passe.
rule-invalid = Verifique este campo.

### mails

mail-code-subject = O seu código de início de sessão para { $merchant }
mail-code-lead = Introduza este código para iniciar sessão na sua página de faturação em { $merchant }:
mail-code-life = { $minutes ->
    [one] Funciona uma vez, durante o próximo minuto.
    [many] Funciona uma vez, durante os próximos { $minutes } de minutos.
   *[other] Funciona uma vez, durante os próximos { $minutes } minutos.
 }
mail-code-ignore = Se não o pediu, ignore este e-mail. Ninguém pode iniciar sessão sem o código.
mail-link-subject = A sua ligação de início de sessão para { $merchant }
mail-link-lead = Use esta ligação para iniciar sessão na sua página de faturação em { $merchant }.
mail-link-button = Iniciar sessão
mail-link-life = { $minutes ->
    [one] A ligação funciona uma vez, durante o próximo minuto.
    [many] A ligação funciona uma vez, durante os próximos { $minutes } de minutos.
   *[other] A ligação funciona uma vez, durante os próximos { $minutes } minutos.
 }
mail-link-ignore = Se não a pediu, ignore este e-mail. Ninguém pode iniciar sessão sem a ligação.
mail-reset-subject = Defina uma nova palavra-passe para { $merchant }
mail-reset-lead = Use esta ligação para definir uma nova palavra-passe para a sua página de faturação em { $merchant }.
mail-reset-button = Definir uma nova palavra-passe
mail-reset-ignore = Se não a pediu, ignore este e-mail. A sua palavra-passe fica como está.
mail-proof-subject = Confirme o seu endereço de e-mail para { $merchant }
mail-proof-lead = Introduza este código para usar este endereço de e-mail em { $merchant }:
mail-proof-ignore = Se não o pediu, ignore este e-mail. Nada muda.
mail-email-subject = O seu endereço de e-mail foi alterado
mail-email-old = O endereço de e-mail da sua conta de faturação em { $merchant } foi alterado em { $date }. Os e-mails deixam de chegar a este endereço.
mail-email-new = Este é agora o endereço de e-mail da sua conta de faturação em { $merchant }.
mail-method-subject = Foi adicionado um método de pagamento
mail-method-lead = O cartão { $brand } terminado em { $last4 } foi adicionado à sua conta de faturação em { $merchant } em { $date }.
mail-method-card = Um cartão terminado em { $last4 } foi adicionado à sua conta de faturação em { $merchant } em { $date }.
mail-cancelled-subject = A sua subscrição foi cancelada
mail-cancelled-later = Cancelou { $plan }. Pode usar a subscrição até { $date }.
mail-cancelled-undo = Mudou de ideias? Até lá, pode anular isto na sua página de faturação.
mail-cancelled-now = Cancelou { $plan }. A subscrição terminou.
mail-portal-button = Abrir a sua página de faturação
mail-not-you = Se não foi você, entre em contacto com { $merchant } de imediato.
mail-not-you-at = Se não foi você, entre em contacto com { $merchant } de imediato: { $email }
