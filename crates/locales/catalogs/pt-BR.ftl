### general

percent = { $number }%
title = { $page } · { $organization }
billing = Cobrança
test-mode = Modo de teste
test-mode-note = Nada é cobrado aqui.
skip = Ir para o conteúdo
policies = Políticas
privacy = Política de privacidade
terms = Termos do serviço
refunds = Política de reembolso
return-to = Voltar a { $organization }
sign-out = Sair
language = Idioma
language-change = Alterar idioma
contact = Fale conosco
contact-lead = { $organization } responde aqui às suas perguntas sobre cobrança.
not-given = Não informado
back = Voltar
home = Sua página de cobrança
navigation = Sua página de cobrança
reference = Referência
errors-title = { $count ->
    [one] Algo precisa ser revisto
    [many] { $count } de itens precisam ser revistos
   *[other] { $count } itens precisam ser revistos
 }
field-again = Para sua segurança, este dado não foi guardado. Digite-o novamente.
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
price-metered = { $amount } conforme o uso
price-tiers = Preço conforme a quantidade

### notices

notice-stale = Esta página estava desatualizada. Tente novamente.

### flows

flow-done = Concluído
flow-done-lead = Você pode fechar esta página.

### portal

portal-headline = Suas cobranças de { $organization }
portal-use-link = Use o link enviado por { $organization }
portal-use-link-more = Sua página de cobrança é aberta com um link pessoal. Procure-o na sua conta em { $organization } ou em uma das mensagens que você recebeu.
portal-use-link-once = Cada link funciona uma vez e por alguns minutos. Se o seu expirou, peça um novo.
portal-closed = { $organization } mostra suas cobranças dentro da sua conta.
link-title = Sua página de cobrança está pronta
link-lead = { $organization } criou este link só para você. Ele funciona uma vez.
link-button = Abrir minha página de cobrança
link-note = Ao abrir, você entra na sua conta neste dispositivo. Saia quando terminar.
ended-title = Este link expirou
ended-lead = Os links para uma página de cobrança funcionam uma vez e por cinco minutos, para que mais ninguém possa usar o seu.
ended-step-back = Volte para onde você encontrou o link: sua conta ou a mensagem que o trouxe.
ended-step-ask = Peça um novo link lá.
ended-step-open = Abra o link em até cinco minutos.
signed-out = Você saiu
signed-out-close = Você pode fechar esta janela.
signed-out-lead = Você pode fechar esta janela. Para voltar, use um novo link de { $organization }.

### signing in

sign-in-title = Entrar
sign-in-email = Endereço de e-mail
sign-in-username = Endereço de e-mail ou nome de usuário
sign-in-password = Senha
sign-in-password-hint = Deixe em branco para receber um código por e-mail.
sign-in-code-note = Enviamos um código para você entrar. Não é preciso ter senha.
sign-in-continue = Continuar
sign-in-send = Enviar um código
sign-in-forgotten = Esqueceu sua senha?
sign-in-wrong-password = O nome ou a senha está incorreto.
sign-in-needs-password = Digite sua senha.
sign-in-wait = { $minutes ->
    [one] Foram feitas solicitações demais. Use o e-mail mais recente que você recebeu ou tente novamente em { $minutes } minuto.
    [many] Foram feitas solicitações demais. Use o e-mail mais recente que você recebeu ou tente novamente em { $minutes } de minutos.
   *[other] Foram feitas solicitações demais. Use o e-mail mais recente que você recebeu ou tente novamente em { $minutes } minutos.
 }
code-title = Confira seu e-mail
code-lead = Se { $email } pertencer a um cliente de { $organization }, um código está a caminho desse endereço.
code-field = Código do e-mail
code-hint = Oito dígitos. O código funciona por dez minutos, neste navegador.
code-enter = Entrar
code-wrong = Este código não funciona. Verifique-o ou peça um novo.
code-resend = Enviar um novo código
code-other = Usar outro endereço
code-sent = Um novo código está a caminho. Os anteriores não funcionam mais.
choose-title = Qual cobrança você quer ver?
choose-lead = Seu endereço pertence a vários clientes de { $organization }.
choose-legend = Clientes
choose-unnamed = Sem nome
choose-since = Cliente desde { $date }
choose-plans = { $count ->
    [one] { $count } assinatura ativa
    [many] { $count } de assinaturas ativas
   *[other] { $count } assinaturas ativas
 }
choose-no-plan = Nenhuma assinatura ativa
choose-needed = Escolha uma opção.
forgotten-title = Definir uma nova senha
forgotten-lead = Enviamos um link para você definir a senha.
forgotten-send = Enviar o link
forgotten-sent = Se { $organization } conhecer este nome e ele tiver uma senha, um link está a caminho do e-mail correspondente. Ele vale por uma hora.
password-title = Sua senha
password-current = Senha atual
password-new = Nova senha
password-new-hint = Pelo menos oito caracteres. Quanto mais longa, melhor.
password-save = Salvar senha
password-first = Você ainda não tem senha. Com uma senha, você pode entrar como { $email } sem esperar por um código.
password-first-no-email = Uma senha precisa de um endereço de e-mail. Adicione primeiro o seu aos seus dados.
password-others = Suas sessões em todos os outros lugares serão encerradas.
notice-password = Sua senha foi salva.
notice-password-reset = Sua nova senha foi salva. Entre com ela.
confirm-title = É você?
confirm-lead = Para proteger sua conta, confirme mais uma vez quem você é.
confirm-send = Enviar um código para { $email }
confirm-code-lead = Um código está a caminho de { $email }.
confirm-or-password = Ou digite sua senha
confirm-button = Confirmar
confirm-no-way = Não podemos enviar um código para você. Abra sua página de cobrança com um novo link de { $organization }; depois disso, você tem dez minutos para fazer isto.
sessions-title = Onde você está conectado
sessions-lead = Se você não reconhecer uma destas sessões, encerre-a e altere sua senha, se tiver uma.
sessions-this = Este navegador
sessions-unknown = Navegador desconhecido
sessions-seen = Última atividade: { $time }
sessions-by-link = Acesso com um link de { $organization }: { $time }
sessions-by-email = Acesso por e-mail: { $time }
sessions-by-password = Acesso com sua senha: { $time }
sessions-by-site = Acesso em { $organization }: { $time }
sessions-end = Encerrar sessão
sessions-end-others = Encerrar todas as outras sessões
sessions-end-all = Encerrar todas as sessões
notice-link-ended = Esse link expirou. Entre aqui.
notice-session-ended = A sessão nesse navegador foi encerrada.
notice-sessions-ended = Todas as outras sessões foram encerradas.

### home

hello = Olá, { $name }
hello-nobody = Olá
signed-in-as = Conectado como { $email }
details = Dados de cobrança
name = Nome
email = E-mail
phone = Telefone
address = Endereço de cobrança
shipping = Endereço de entrega
home-plans = Suas assinaturas
home-no-plans = No momento, você não tem nenhuma assinatura aqui.
home-more-plans = Mais assinaturas
home-ended = Assinaturas encerradas
home-balance = Saldo
home-credit = Você tem { $amount } de crédito. Ele será usado para pagar suas próximas faturas.
home-debt = { $amount } serão adicionados à sua próxima fatura.
home-methods = Forma de pagamento
home-no-methods = Você ainda não salvou nenhuma forma de pagamento.
home-methods-more = { $count ->
    [one] e mais { $count } forma de pagamento
    [many] e mais { $count } de formas de pagamento
   *[other] e mais { $count } formas de pagamento
 }
home-methods-no-default = { $count ->
    [one] Você salvou { $count } forma de pagamento. Ela ainda não é a padrão.
    [many] Você salvou { $count } de formas de pagamento. Nenhuma delas é a padrão ainda.
   *[other] Você salvou { $count } formas de pagamento. Nenhuma delas é a padrão ainda.
 }
home-methods-manage = Gerenciar formas de pagamento
home-details-change = Alterar dados
home-tax-ids = Identificações fiscais
home-no-invoices = Ainda não há faturas.
home-all-invoices = Todas as faturas
home-further = Mais páginas
home-sessions = Onde você está conectado
home-password = Sua senha
home-privacy = Seus dados

owed-now = { $amount } a pagar agora
owed-now-several = Há faturas a pagar agora
owed-open = { $amount } a pagar
owed-open-several = Há faturas a pagar
owed-all = Ver todas as faturas em aberto
owed-late = Esta fatura está em atraso.
owed-not-yet = Esta fatura ainda não foi paga.
owed-processing = Seu pagamento está em andamento.
owed-retry = Tentaremos novamente em { $date }.
owed-pay = Pagar { $amount }
owed-pay-all = Pagar todas
owed-confirm = Confirmar o pagamento

plan-nameless = Assinatura
plan-quantity = × { $quantity }
plan-active = Ativa
plan-trial-until = Período de teste gratuito até { $date }
plan-paused = Em pausa
plan-paused-until = Em pausa até { $date }
plan-pauses-on = Em pausa a partir de { $date }
plan-ends-on = Termina em { $date }
plan-ended = Encerrada
plan-ended-on = Terminou em { $date }
plan-past-due = Falha no pagamento
plan-unpaid = Não paga
plan-incomplete = Aguardando o primeiro pagamento
plan-on-hold = Suspensa: sem forma de pagamento
plan-next-payment = Próximo pagamento
plan-next-invoice = Próxima fatura
plan-next-lines = Ver detalhes
plan-next-plus-use = O que você usar será somado a isso.
plan-next-due = A pagar até { $date }
plan-discount = Desconto
plan-discount-until = Até { $date }
plan-later = Alteração programada
plan-paid-with = Paga com
plan-paid-with-change = Alterar
plan-paid-with-default = Sua forma de pagamento padrão
plan-paid-by-invoice = Você paga cada fatura
plan-no-method = Sem forma de pagamento
plan-card-expired = Este cartão venceu. Use outro para que seu próximo pagamento seja concluído.
plan-card-expires = Este cartão vence antes do seu próximo pagamento. Use outro a tempo.
plan-needs-method = Adicione uma forma de pagamento para que seu próximo pagamento seja concluído.
plan-until-end = Você pode usá-la até { $date }.
plan-paused-note = Você não paga nada enquanto ela está em pausa.
plan-change = Alterar assinatura
plan-pause = Pausar
plan-resume = Retomar
plan-address = Endereços
plan-cancel = Cancelar assinatura
plan-keep = Manter assinatura
plan-unschedule = Desfazer a alteração programada
plan-reactivate = Reativar
plan-add-method = Adicionar forma de pagamento
discount-plain = { $off } de desconto
discount-named = { $name } ({ $off } de desconto)
card-of-brand = { $brand } com final { $last4 }
card-plain = Cartão com final { $last4 }

### plans

plans-title = Alterar sua assinatura
plans-interval = Com que frequência você quer pagar?
plans-daily = Todos os dias
plans-weekly = Todas as semanas
plans-monthly = Todos os meses
plans-yearly = Todos os anos
plans-every = A cada { $interval }
plans-choose = Escolha uma assinatura
plans-current = Sua assinatura
plans-stays = { $plan } continua como está. { $organization } não oferece outra opção aqui.
plans-quantity = Quantidade
plans-quantity-range = De { $min } a { $max }
plans-quantity-least = { $min } ou mais
plans-quantity-form = Digite um número inteiro.
plans-quantity-fixed = A quantidade desta assinatura não pode ser alterada aqui.
plans-code = Código promocional
plans-code-unknown = Não conhecemos este código. Verifique se há erros de digitação.
plans-code-used = Você já tem este desconto.
plans-choose-one = Escolha uma assinatura.
plans-twice = Outra parte da sua assinatura já inclui isto. Escolha outra coisa.
plans-continue-note = Nada muda ainda. A próxima página mostra exatamente quanto você paga.
plans-continue = Ver quanto custa
plans-keep = Manter minha assinatura como está
plans-nothing-changed = Isto é o que você já tem. Escolha outra coisa ou mantenha sua assinatura como está.
plans-nothing-offered = { $organization } não oferece nenhuma outra assinatura aqui. Se precisar de uma, entre em contato.
plans-bound = { $organization } programou uma alteração desta assinatura. Para mudá-la, entre em contato.
plans-bound-until = { $organization } programou uma alteração desta assinatura para { $date }. Para mudá-la, entre em contato.
plans-waits-for-method = Esta assinatura aguarda uma forma de pagamento. Adicione uma e depois altere a assinatura.
plans-add-method = Adicionar uma forma de pagamento
plans-pay-open = Pagar a fatura em aberto
plans-to-home = Voltar à página de cobrança
plans-waiting-title = Há uma alteração programada
plans-waiting = A partir de { $date }, você terá { $plan }. Até lá, você mantém o que tem agora.
plans-waiting-replaced = Se você escolher outra coisa abaixo, ela substituirá esta alteração.
plans-undo = Desfazer esta alteração
plans-undo-title = Manter sua assinatura atual?
plans-undo-lead = A mudança para { $plan } em { $date } não vai acontecer. Sua assinatura continua como agora.
plans-undo-button = Manter minha assinatura atual
plans-undo-leave = Deixar a alteração acontecer
plans-undone = A alteração programada foi desfeita. Sua assinatura continua como está.
plans-nothing-waits = Não há mais nenhuma alteração programada para esta assinatura.
plans-confirm = Confira sua alteração
plans-change = Sua alteração
plans-before = Você tem agora
plans-after = Você terá
plans-starts = A partir de quando
plans-starts-now = Imediatamente
plans-starts-on = A partir de { $date }. Até lá, você mantém o que tem agora.
plans-trial = Período de teste
plans-trial-goes-on = Continua até { $date }.
plans-trial-ends = Termina agora.
plans-method = Paga com
plans-by-invoice = { $count ->
    [one] Fatura, a ser paga em até { $count } dia
    [many] Fatura, a ser paga em até { $count } de dias
   *[other] Fatura, a ser paga em até { $count } dias
 }
plans-no-method = Sem forma de pagamento
plans-counted = { $count } × { $plan }
plans-with-price = { $plan }, { $price }
plans-bill = Você paga agora
plans-bill-none = Nada.
plans-credit-left = Sobram { $amount }, que serão descontados das suas próximas faturas.
plans-next-title = Você paga depois
plans-next = { $amount } em { $date }
plans-next-none = Nada. Não haverá mais faturas.
plans-next-settles = Ela inclui a diferença pelo restante deste período.
plans-next-usage = O que você usar será somado.
plans-line-unused = Crédito pelo tempo não usado de { $plan } a partir de { $date }
plans-line-rest = { $plan } pelo restante do período a partir de { $date }
plans-line-period = { $plan }, de { $from } a { $to }
plans-pay = Pagar { $amount } e alterar
plans-change-on = Alterar em { $date }
plans-change-now = Alterar agora
plans-get-invoice = Alterar e receber uma fatura de { $amount }
plans-again = Escolher outra coisa
plans-moved = Algo mudou desde que você viu esta página. Confira os valores novamente.
plans-done = Sua assinatura foi alterada.
plans-done-planned = Sua alteração está programada. Até lá, você mantém o que tem agora.
plans-done-busy = O pagamento ainda está sendo processado. Sua assinatura muda assim que ele for concluído.
plans-declined = O pagamento não foi concluído
plans-waits-lead = Sua assinatura muda assim que { $amount } forem pagos. Até lá, você mantém o que tem agora.
plans-refused-lead = Não foi possível cobrar { $amount }, por isso sua assinatura continua como está. Você pode alterá-la com outra forma de pagamento.
plans-pay-other = Pagar com outro cartão
plans-stop = Esta alteração não pode ser feita

### invoices

invoice = Fatura { $number }
invoice-for = Para
invoice-issued = Emitida em
invoice-due = Vencimento
invoice-status = Status
invoice-open = Em aberto
invoice-paid = Paga
invoice-void = Cancelada
invoice-given-up = Baixada como perda
invoice-lines = Detalhes
invoice-line = Descrição
invoice-quantity = Quantidade
invoice-amount = Valor
invoice-discount = Descontos
invoice-total = Total
invoice-balance = Saldo aplicado
invoice-left = Valor devido
invoice-pdf = Baixar em PDF
invoices-title = Faturas
invoices-search = Buscar faturas
invoices-any-status = Qualquer status
invoices-any-year = Qualquer ano
invoices-year = Ano
invoices-number = Número da fatura
invoices-number-column = Número
invoices-what = Descrição
invoices-show = Mostrar
invoices-all = Mostrar todas as faturas
invoices-none-found = Nenhuma fatura encontrada.
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
invoice-late = Em atraso
invoice-paid-on = Paga em
invoice-voided-on = Cancelada em
invoice-subtotal = Subtotal
invoice-credited = Creditado
invoice-row-credited = { $amount } creditados
credit-notes-title = Notas de crédito
credit-off-invoice = Descontado desta fatura
credit-refunded = Devolvido
credit-to-balance = Para suas próximas faturas
credit-elsewhere = Acertado de outra forma
invoice-paid-amount = Pago
invoice-pay = Entrar e pagar
invoice-receipt = Recibo
payments-title = Pagamentos
payment-day = Data
payment-with = Pago com
payment-succeeded = Pago
payment-processing = Em andamento
payment-canceled = Cancelado
payment-failed = Falhou
payment-no-method = Sem forma de pagamento
refund-succeeded = Reembolsado
refund-processing = Reembolso em andamento
refund-failed = Falha no reembolso
receipt = Recibo da fatura { $number }
receipt-paid = Valor pago: { $amount }
receipt-elsewhere = Ela foi paga fora desta página.
receipt-pdf = Baixar recibo em PDF
upcoming-title = Próxima fatura
upcoming-none-title = Nenhuma fatura programada
upcoming-none = Do jeito que está, esta assinatura não gera mais faturas.
upcoming-charged = Ela será paga com { $card }. Alterações feitas até lá podem mudar o valor.
upcoming-sent = Você receberá a fatura nessa data. Ela deve ser paga até { $date }.
line-trial = Teste grátis de { $plan }
line-usage = { $plan }: o que você usou

### paper

paper-invoice = Fatura
paper-receipt = Recibo
paper-credit-note = Nota de crédito
paper-number = Número
paper-period = Período
paper-from = De
paper-bill-to = Cobrar de
paper-quantity = Qtd.
paper-unit-price = Preço unitário
paper-tax = Imposto
paper-pay-online = Ver e pagar online
paper-page = Página { $page } de { $pages }
paper-test-mark = TESTE: este documento não é uma cobrança
paper-discount = Desconto
paper-subtotal = Subtotal
paper-credited = Creditado
paper-paid = Pago
paper-draft = Rascunho
paper-overdue = Em atraso
paper-uncollectible = Incobrável

### leaving

leaving-title = Cancelar { $plan }
leaving-when-later = Termina em { $date }
leaving-when-trial = Seu período de teste termina em { $date }
leaving-when-now = Termina imediatamente
leaving-when-after-pause = Termina depois da sua pausa
leaving-stays = Até lá, tudo continua como está.
leaving-stays-paused = Ela continua em pausa. O tempo que você pagou vem depois da pausa; em seguida, ela termina.
leaving-no-charge = Ela não será mais cobrada de você.
leaving-usage = O que você usou é cobrado agora: você paga { $amount }.
leaving-usage-later = O que você usar até lá será cobrado em { $date }.
leaving-owed = As faturas ainda em aberto continuam devidas.
leaving-lost = Você pagou até { $date }. O restante não é reembolsado.
leaving-credit = Crédito pelo tempo que você não usar
leaving-credit-later = Ele será descontado da sua próxima fatura de { $organization }.
leaving-schedule = A alteração programada para { $date } não vai acontecer.
leaving-button = Cancelar assinatura
leaving-stay = Voltar sem cancelar
leaving-undo-later = Você pode mudar de ideia até lá.
leaving-again-later = Você pode reativá-la a qualquer momento.
leaving-changed = Os valores mudaram. Confira novamente.
offer-title = Ou continue pagando menos
offer-coupon = { $discount } em { $plan }
offer-effect = Seu próximo pagamento em { $date } será de { $then } em vez de { $now }.
offer-once = Vale para um pagamento.
offer-invoices = { $count ->
    [one] Vale para { $count } pagamento.
    [many] Vale para { $count } de pagamentos.
   *[other] Vale para { $count } pagamentos.
 }
offer-until = Vale até { $date }.
offer-forever = Vale enquanto você mantiver sua assinatura.
offer-single = Você pode aproveitá-lo uma vez.
offer-take = Aceitar o desconto
offer-taken = Seu desconto está ativo e sua assinatura continua.
offer-pause-title = Ou faça uma pausa
offer-pause-lead = Pause sua assinatura. Nada é cobrado até ela ser retomada.
offer-pause-go = Escolher uma pausa
left-later = { $plan } termina em { $date }
left-after-pause = { $plan } termina depois da sua pausa
left-now = { $plan } terminou
left-again = Reativar
left-home = Ir para a página de cobrança
left-done = Concluído
left-notice = Sua assinatura foi cancelada.
left-undo = Manter minha assinatura
survey-title = Por que você está saindo?
survey-lead = { $organization } gostaria de saber. Você não precisa responder.
survey-legend = Motivo
survey-comment = Com suas palavras
survey-send = Enviar
survey-thanks = Obrigado. { $organization } vai ler sua resposta.
reason-customer-service = O atendimento ao cliente
reason-low-quality = A qualidade
reason-missing-features = Falta alguma coisa
reason-other = Outro motivo
reason-switched-service = Encontrei outra opção
reason-too-complex = É complicado demais
reason-too-expensive = É caro demais
reason-unused = Eu não uso
keep-title = Manter { $plan }
keep-lead = Ela ia terminar em { $date }. Agora ela continua.
keep-lead-paused = Ela ia terminar depois da sua pausa. Agora ela continua.
keep-next = Próximo pagamento
keep-button = Manter minha assinatura
keep-leave = Voltar sem alterar nada
keep-done = Sua assinatura continua.

### pausing

pausing-title = Pausar { $plan }
pausing-lead = Nada é cobrado enquanto sua assinatura está em pausa, e o tempo que você pagou é preservado.
pausing-legend = Por quanto tempo?
pausing-choice = { $length }, até { $date }
pausing-choice-open = Até eu retomar
pausing-continue = Continuar
pausing-choose = Escolha por quanto tempo.
pausing-confirm-until = Pausar até { $date }
pausing-confirm-open = Pausar até você retomar
pausing-from = Em pausa a partir de
pausing-until = Será retomada em
pausing-by-you = Quando você a retomar aqui
pausing-charged = Cobrado nesse período
pausing-nothing = Nada
pausing-kept = Tempo pago preservado
pausing-next = Próximo pagamento
pausing-no-next = Não há mais pagamentos.
pausing-open-next = O próximo pagamento acontece quando o tempo preservado acabar, depois que você retomar.
pausing-trial-kept = Período de teste preservado
pausing-button = Pausar assinatura
pausing-button-change = Alterar a pausa
pausing-done = Sua assinatura está em pausa.
pausing-changed = Sua pausa foi alterada.
pausing-is-until = Ela está em pausa até { $date }.
pausing-is-open = Ela está em pausa até você retomar.
pausing-will = Ela ficará em pausa a partir de { $date }.
pausing-change-legend = Alterar para
pausing-leave = Voltar sem pausar
pausing-stay = Voltar sem alterar
pausing-ending = Esta assinatura vai terminar, por isso não pode ser pausada. Mantenha a assinatura primeiro.
pausing-none = { $organization } não oferece pausas no momento.
resuming-title = Retomar { $plan }
resuming-lead = Ela continua hoje.
resuming-charged = Cobrado hoje
resuming-button = Retomar assinatura
resuming-pay = Pagar { $amount } e retomar
resuming-done = Sua assinatura continua.
resuming-off-title = Cancelar a pausa de { $plan }
resuming-off-lead = Ela ia ser pausada em { $date }. Agora continua sem interrupção.
resuming-off-button = Cancelar a pausa
resuming-off-done = Sua pausa foi cancelada.

### reactivating

reactivating-title = Reativar { $plan }
reactivating-lead = Ela terminou em { $date }. Recomeça hoje.
reactivating-charged = Cobrado hoje
reactivating-invoiced = Faturado hoje
reactivating-next = Próximo pagamento
reactivating-with = Paga com
reactivating-add = Adicionar uma forma de pagamento
reactivating-pay = Pagar { $amount } e começar
reactivating-button = Reativar
reactivating-leave = Voltar sem reativar
reactivating-changed = Os valores mudaram. Confira novamente.
reactivating-done = Sua assinatura está ativa novamente.
reactivating-unpaid = Sua assinatura começa assim que for paga.
reactivating-gone = { $plan } não é mais vendido como você tinha. Entre em contato com { $organization }.

### methods

methods-title = Formas de pagamento
methods-none = Você ainda não tem nenhuma forma de pagamento.
methods-add = Adicionar um cartão
methods-default-mark = Padrão
methods-expired-mark = Vencido
methods-soon-mark = Vence em breve
methods-expires = Vence em { $date }
methods-expired-since = Venceu em { $date }. Atualize o cartão ou adicione outro.
methods-pays = Paga { $plans }
methods-pays-nothing = Não paga nada no momento
methods-unpaid = Ainda não há cartão para pagar { $plans }. Adicione ou escolha um.
methods-a-plan = Sua assinatura
methods-make-default = Definir como padrão
methods-choose = Escolher assinaturas
methods-edit = Atualizar
methods-remove = Remover
methods-default-title = Usar { $card } como cartão padrão?
methods-default-lead = Seu cartão padrão paga tudo o que não tem um cartão próprio, agora e no futuro.
methods-default-plans = Assinaturas que passam para este cartão
methods-default-keep = Uma assinatura que você não selecionar mantém o cartão que tem hoje.
methods-default-button = Definir como padrão
methods-default-done = Sua forma de pagamento padrão foi alterada.
methods-default-already = Este já é o seu cartão padrão.
methods-plans-title = O que é pago com { $card }
methods-plans-legend = Assinaturas pagas com este cartão
methods-plans-now = Agora paga com { $card }
methods-plans-now-nothing = Ainda sem forma de pagamento
methods-plans-none = Você não tem nenhuma assinatura ativa paga com cartão.
methods-plans-as-default = Como cartão padrão, ele paga { $plans }. Para mudar isso, escolha outro cartão.
methods-plans-back = Uma assinatura que você não selecionar volta para o seu cartão padrão.
methods-plans-button = Salvar
methods-plans-done = Salvo. Suas assinaturas são pagas como você escolheu.
methods-remove-title = Remover { $card }?
methods-remove-free = Ele não paga nada no momento.
methods-remove-falls-back = Depois, { $card } passará a pagar { $plans }.
methods-remove-needed = Ele paga { $plans }, e não há outro cartão para isso. Escolha outro cartão primeiro.
methods-remove-needed-add = Adicionar outro cartão
methods-remove-needed-choose = Escolher outro cartão
methods-remove-final = O cartão é esquecido. Você pode adicioná-lo novamente a qualquer momento.
methods-remove-button = Remover cartão
methods-remove-keep = Manter
methods-remove-done = O cartão foi removido.
methods-edit-title = Atualizar { $card }
methods-edit-lead = Recebeu um cartão novo com o mesmo número? Altere aqui o que está impresso nele.
methods-edit-button = Salvar
methods-edit-done = O cartão foi atualizado.
methods-field-number = Número do cartão
methods-field-expiry = Data de validade
methods-field-expiry-hint = Mês e ano, por exemplo 08/30
methods-field-cvc = Código de segurança
methods-field-cvc-hint = Os três ou quatro dígitos no verso, ao lado da assinatura, ou na frente
methods-field-name = Nome no cartão
methods-field-line1 = Rua e número
methods-field-line2 = Complemento
methods-field-city = Cidade
methods-field-state = Estado ou região
methods-field-postal = CEP ou código postal
methods-wrong-number = Verifique o número do cartão.
methods-wrong-cvc = O código de segurança tem três ou quatro dígitos.
methods-not-test = Este não é um cartão de teste. Use um dos números abaixo, nunca um cartão real.
methods-add-test = O modo de teste só aceita cartões de teste. Qualquer data futura e qualquer código de segurança servem.
methods-add-future = Usar para pagamentos futuros
methods-add-future-hint = Ele passa a ser seu cartão padrão.
methods-add-plans = Assinaturas que ele paga a partir de agora
methods-add-button = Adicionar cartão
methods-added = O cartão foi adicionado.
methods-add-busy = Seu banco está demorando. O cartão aparecerá aqui quando ele responder.
methods-test-cards = Cartões de teste
methods-test-number = Número
methods-test-outcome = O que acontece
methods-test-succeeds = Funciona
methods-test-declined = Recusado
methods-test-funds = Recusado: saldo insuficiente
methods-test-expired = Recusado: vencido
methods-test-cvc = Recusado: código de segurança incorreto
methods-test-processing = Recusado: o banco tem um problema
methods-test-later = Ele é adicionado, e os pagamentos são recusados
methods-test-asks = O banco pede que você confirme
methods-test-asks-in-vain = O banco pede que você confirme e depois recusa o cartão
methods-saved-title = Cartão adicionado: { $card }
methods-saved-pays = A partir de agora, ele paga { $plans }.
methods-saved-default = É o seu cartão padrão: ele paga tudo o que não tem um cartão próprio.
methods-saved-only = Ele está pronto para quando você precisar.
methods-saved-owed = Ainda em aberto
methods-saved-pay = Pagar { $amounts } agora
methods-saved-later = Agora não
methods-saved-done = Concluído
methods-nowhere-title = Ainda não é possível adicionar cartões aqui
methods-nowhere-lead = { $organization } não configurou pagamentos com cartão nesta página. Para mudar sua forma de pagar, entre em contato.
methods-page-lead = Você informa seu cartão em uma página do nosso provedor de pagamentos. Nunca vemos o número dele.
methods-page-button = Continuar

### paying

paying-title = Pagar a fatura { $number }
paying-all-title = Pagar o que está em aberto
paying-with = Pagar com
paying-button = Pagar { $amount }
paying-total = No total
paying-one = Pagar só esta
paying-no-card = Você ainda não tem nenhum cartão para pagar.
paying-add-card = Pagar com outro cartão
paying-changed = O valor mudou nesse meio-tempo. Confira novamente.
paying-last-try = A última tentativa não funcionou. { $reason }
paying-waits = Seu banco pede que você confirme este pagamento.
paying-confirm = Confirmar
paying-busy = Este pagamento está em andamento. Confira novamente em instantes.
paying-nothing = Não há nada em aberto. Obrigado!
paying-done = Pago. Obrigado!
paying-already = Esta fatura já foi paga.
paying-results = Seus pagamentos
paying-state-paid = Paga
paying-state-failed = Não paga
paying-state-busy = Em andamento
paying-state-waits = Aguardando você
paying-receipt = Fatura e recibo
paying-try-again = Tentar novamente

### challenge

challenge-title = Seu banco pergunta
challenge-payment = { $organization } quer cobrar { $amount } de { $card }. Está correto?
challenge-setup = { $organization } quer salvar { $card } para pagamentos futuros. Está correto?
challenge-card = seu cartão
challenge-test = Modo de teste: nenhum banco é consultado. Escolha o que ele responderia.
challenge-approve = Aprovar
challenge-decline = Recusar
challenge-leave-payment = Para pagar { $amount }, confirme sua identidade no seu banco.
challenge-leave-setup = Vá para a página do nosso provedor de pagamentos para concluir.
challenge-leave = Continuar
challenge-returned = Já voltei
challenge-pending = Ainda não foi concluído lá. Continue de onde parou.
challenge-failed = Seu banco não conseguiu confirmar sua identidade, por isso nada foi cobrado.
challenge-failed-card = Seu banco não conseguiu confirmar sua identidade, por isso o cartão não foi adicionado.
challenge-over = Isto já foi respondido.

### details

details-lead = Suas faturas são emitidas com estes dados.
details-save = Salvar
details-saved = Seus dados foram salvos.
details-change-name = Alterar seu nome
details-change-email = Alterar seu endereço de e-mail
details-change-phone = Alterar seu número de telefone
details-change-address = Alterar o endereço de cobrança
details-change-shipping = Alterar o endereço de entrega
details-change-tax-ids = Alterar suas identificações fiscais
details-name-title = Seu nome
details-name-lead = O nome de uma pessoa ou empresa, como aparece nas faturas.
details-phone-title = Seu número de telefone
details-phone-fault = Isto não parece um número de telefone. Comece com + e o código do seu país.
emails-title = Seu endereço de e-mail
emails-current = Seu endereço é { $email }.
emails-no-mail = { $organization } altera o endereço para você: entre em contato.
emails-new = Novo endereço de e-mail
emails-hint = Enviamos um código para ele. Seu endereço muda depois que você digitar o código.
emails-send = Enviar o código
emails-same = Este já é o seu endereço.
emails-code-title = Digite o código
emails-code-lead = { $count ->
    [one] Enviamos um código de 8 dígitos para { $email }. Ele vale por { $count } minuto.
    [many] Enviamos um código de 8 dígitos para { $email }. Ele vale por { $count } de minutos.
   *[other] Enviamos um código de 8 dígitos para { $email }. Ele vale por { $count } minutos.
 }
emails-code = Código
emails-confirm = Alterar meu endereço
emails-again = Enviar outro código
emails-other = Usar outro endereço
emails-sent-again = Outro código está a caminho.
emails-wrong-code = Este código não está correto ou expirou. Verifique-o ou peça outro.
emails-expired = O código expirou. Recomece com seu novo endereço.
emails-changed = Seu endereço de e-mail foi alterado. Todas as outras sessões foram encerradas.

### addresses

addresses-title = Endereço de cobrança
addresses-shipping-title = Endereço de entrega
addresses-addressee = Destinatário
addresses-country = País ou região
addresses-choose-country = Escolha um país
addresses-choose = Escolher
addresses-switch = Usar este país
addresses-line1 = Rua e número
addresses-line2 = Apartamento, andar, bloco
addresses-city = Cidade
addresses-town = Cidade ou município
addresses-suburb = Bairro
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
addresses-governorate = Governadoria
addresses-island = Ilha
addresses-parish = Paróquia
addresses-prefecture = Prefeitura
addresses-province = Província
addresses-region = Região
addresses-state = Estado
addresses-code-fault = { $count ->
    [one] Este código precisa ter { $count } dígito.
    [many] Este código precisa ter { $count } de dígitos.
   *[other] Este código precisa ter { $count } dígitos.
 }
addresses-order-title = Endereços desta assinatura
addresses-order-lead = Sem um endereço próprio, uma assinatura usa o seu.
addresses-order-billing = Endereço de cobrança desta assinatura
addresses-order-delivery = Endereço de entrega desta assinatura
addresses-order-usual = Usar meu endereço habitual

### tax-ids

tax-ids-title = Identificações fiscais
tax-ids-lead = Elas aparecem nas suas próximas faturas.
tax-ids-add = Adicionar uma identificação fiscal
tax-ids-type = País e tipo
tax-ids-value = Número
tax-ids-hint = Espaços, pontos e traços não atrapalham.
tax-ids-kind = { $country }: { $name }
tax-ids-choice = { $kind } (por exemplo, { $example })
tax-ids-unknown = Outro
tax-ids-remove = Remover
tax-ids-added = A identificação fiscal foi adicionada.
tax-ids-removed = A identificação fiscal foi removida.

### privacy

privacy-title = Seus dados
privacy-copy = Uma cópia dos seus dados
privacy-copy-lead = Tudo o que guardamos sobre você aqui, em um arquivo que outros programas podem ler (JSON).
privacy-download = Baixar meus dados
privacy-erase = Direito ao esquecimento
privacy-erase-lead = Você pode pedir que seus dados sejam apagados.
privacy-erase-ask = Pedir a exclusão
privacy-erase-title = Pedir a exclusão dos seus dados
privacy-erase-who = { $organization } cuida disso e pode entrar em contato com você antes.
privacy-erase-what = Suas assinaturas terminam, todas as suas sessões são encerradas e seus dados e formas de pagamento são apagados.
privacy-erase-kept = { $count ->
    [one] As faturas e o que foi pago por elas são mantidos por { $count } ano, porque a lei exige.
    [many] As faturas e o que foi pago por elas são mantidos por { $count } de anos, porque a lei exige.
   *[other] As faturas e o que foi pago por elas são mantidos por { $count } anos, porque a lei exige.
 }
privacy-erase-send = Pedir a exclusão
privacy-asked = Em { $date }, você pediu a { $organization } que apagasse seus dados.
privacy-sent = Seu pedido está a caminho.

### problems

bad-request = Não entendemos a solicitação
bad-request-advice = Uma parte do endereço ou do formulário não está como deveria. Volte e tente novamente.
stranger = A solicitação não veio desta página
stranger-advice = Para sua segurança, ela não foi executada. Volte, recarregue a página e tente novamente.
switched-off = Isto não é oferecido aqui
switched-off-advice = { $organization } não ativou esta opção. Se você precisar dela, entre em contato.
refused = Isto não pode ser feito agora
not-found = Não há nenhuma página aqui
not-found-advice = O endereço pode estar digitado errado, ou a página pode ter sido removida. Use o link da empresa que você paga.
wrong-method = Esta página não pode ser usada assim
wrong-method-advice = Nada foi alterado. Volte e use os botões da página.
timed-out = Demorou tempo demais
timed-out-advice = Nada foi alterado. Verifique sua conexão e tente novamente.
too-large = É grande demais
too-large-advice = Nada foi alterado. Deixe mais curto e tente novamente.
too-many = Um momento, por favor
too-many-advice = Sua conexão fez solicitações demais. Espere um minuto e tente novamente.
offline-title = Você está offline
offline-lead = Esta página precisa da internet. Verifique sua conexão e tente novamente.
offline-note = O que você enviou por último pode ter chegado. Você verá aqui quando estiver conectado.
broken = Algo deu errado do nosso lado
broken-advice = Não foi nada que você fez. Tente novamente em instantes. Se continuar, avise a empresa que você paga e informe a referência abaixo.
unavailable = Voltamos já
unavailable-advice = A página está sobrecarregada ou em manutenção. Tente novamente em instantes.

### root

root-title = Este é um servidor de cobrança
root-customer = Você é cliente? Use o link da empresa que você paga.
root-operator = Você administra este servidor? Ele está funcionando. Este comando cria uma organização e as chaves das páginas de cobrança dela:
root-reference = Referência da API

### refusals

refusal-general = Isto não pode ser feito. Entre em contato com { $organization }.
refusal-busy = Sua última solicitação ainda está sendo processada. Espere um momento e confira novamente.
refusal-declined = O cartão foi recusado. Tente outro cartão ou fale com seu banco.
refusal-insufficient-funds = O cartão foi recusado: não há saldo suficiente. Tente outro cartão.
refusal-expired-card = O cartão foi recusado: está vencido. Tente outro cartão.
refusal-wrong-cvc = O cartão foi recusado: o código de segurança está incorreto. Confira e tente novamente.
refusal-processing-error = O banco teve um problema. Tente novamente em instantes ou com outro cartão.
refusal-authentication = Seu banco pede que você confirme este pagamento.
refusal-too-many-attempts = Tentativas demais. Espere um pouco e tente novamente.
refusal-in-use = Ainda está em uso e não pode ser removido.
obstacle-subscription-over = Esta assinatura terminou.
obstacle-subscription-runs = Esta assinatura ainda não terminou.
obstacle-subscription-incomplete = A primeira fatura desta assinatura ainda não foi paga. Pague-a primeiro.
obstacle-nothing-to-undo = Esta assinatura não tem um término que possa ser cancelado.
obstacle-already-ending = Esta assinatura já vai terminar.
obstacle-already-paused = Esta assinatura já está em pausa.
obstacle-not-paused = Esta assinatura não está em pausa.
obstacle-subscription-overdue = Uma fatura desta assinatura está em atraso. Pague-a primeiro.
obstacle-subscription-paused = Esta assinatura está em pausa. Retome-a primeiro.
obstacle-has-schedule = Já há uma alteração programada para esta assinatura. Desfaça-a primeiro ou entre em contato com { $organization }.
obstacle-last-item = Uma assinatura precisa de pelo menos um item.
obstacle-invoice-not-open = Esta fatura não está mais em aberto.
obstacle-invoice-paid = Esta fatura já foi paga.
obstacle-no-payment-method = Não há nenhuma forma de pagamento. Adicione uma primeiro.
obstacle-last-payment-method = Uma assinatura ativa é paga com ela. Escolha primeiro outra forma de pagamento para essa assinatura.
obstacle-payment-over = Este pagamento foi encerrado.
obstacle-setup-over = Este cartão já foi adicionado ou abandonado.
obstacle-no-gateway = { $organization } ainda não pode receber pagamentos aqui. Entre em contato.
obstacle-offer-taken = Você já aproveitou esta oferta.
obstacle-discount-runs = Já há um desconto ativo.
obstacle-too-many = Já existem tantos quantos é possível ter.
rule-required = Preencha este campo.
rule-too-long = { $count ->
    [one] Pode ter no máximo { $count } caractere.
    [many] Pode ter no máximo { $count } de caracteres.
   *[other] Pode ter no máximo { $count } caracteres.
 }
rule-too-short = { $count ->
    [one] Precisa ter pelo menos { $count } caractere.
    [many] Precisa ter pelo menos { $count } de caracteres.
   *[other] Precisa ter pelo menos { $count } caracteres.
 }
rule-range = Precisa estar entre { $min } e { $max }.
rule-character = Contém um caractere que não pode ser usado aqui.
rule-email = Isto não parece um endereço de e-mail.
rule-choice = Escolha uma opção da lista.
rule-taken = Já está em uso.
rule-missing = Não existe mais. Escolha outra opção.
rule-expired = Expirou.
rule-used-up = Já foi usado tantas vezes quanto possível.
rule-first-time-only = É só para clientes novos.
rule-once-per-customer = Só pode ser usado uma vez, e você já usou.
rule-below-minimum = O valor é baixo demais para isto.
rule-not-applicable = Não é compatível com sua assinatura.
rule-tax-id = Isto não parece um número desse tipo. Verifique se há erros de digitação.
rule-expiry = Verifique o mês e o ano.
rule-card-number = Não escreva números de cartão aqui.
rule-weak-password = Esta senha é fácil demais de adivinhar. Escolha uma mais longa ou menos comum.
rule-wrong-password = Esta não é a sua senha.
rule-invalid = Verifique este campo.

### mails

mail-code-subject = Seu código de acesso a { $merchant }
mail-code-lead = Digite este código para entrar na sua página de cobrança em { $merchant }:
mail-code-life = { $minutes ->
    [one] Ele funciona uma vez, durante o próximo minuto.
    [many] Ele funciona uma vez, durante os próximos { $minutes } de minutos.
   *[other] Ele funciona uma vez, durante os próximos { $minutes } minutos.
 }
mail-code-ignore = Se você não pediu este código, ignore este e-mail. Ninguém pode entrar sem o código.
mail-link-subject = Seu link de acesso a { $merchant }
mail-link-lead = Use este link para entrar na sua página de cobrança em { $merchant }.
mail-link-button = Entrar
mail-link-life = { $minutes ->
    [one] O link funciona uma vez, durante o próximo minuto.
    [many] O link funciona uma vez, durante os próximos { $minutes } de minutos.
   *[other] O link funciona uma vez, durante os próximos { $minutes } minutos.
 }
mail-link-ignore = Se você não pediu este link, ignore este e-mail. Ninguém pode entrar sem o link.
mail-reset-subject = Defina uma nova senha para { $merchant }
mail-reset-lead = Use este link para definir uma nova senha para a sua página de cobrança em { $merchant }.
mail-reset-button = Definir uma nova senha
mail-reset-ignore = Se você não pediu isto, ignore este e-mail. Sua senha continua como está.
mail-proof-subject = Confirme seu endereço de e-mail para { $merchant }
mail-proof-lead = Digite este código para usar este endereço de e-mail em { $merchant }:
mail-proof-ignore = Se você não pediu isto, ignore este e-mail. Nada muda.
mail-email-subject = Seu endereço de e-mail foi alterado
mail-email-old = O endereço de e-mail da sua conta de cobrança em { $merchant } foi alterado em { $date }. Os e-mails não chegam mais a este endereço.
mail-email-new = Este é agora o endereço de e-mail da sua conta de cobrança em { $merchant }.
mail-method-subject = Uma forma de pagamento foi adicionada
mail-method-lead = O cartão { $brand } com final { $last4 } foi adicionado à sua conta de cobrança em { $merchant } em { $date }.
mail-method-card = Um cartão com final { $last4 } foi adicionado à sua conta de cobrança em { $merchant } em { $date }.
mail-cancelled-subject = Sua assinatura foi cancelada
mail-cancelled-later = Você cancelou { $plan }. A assinatura pode ser usada até { $date }.
mail-cancelled-undo = Mudou de ideia? Até lá, você pode desfazer isto na sua página de cobrança.
mail-cancelled-now = Você cancelou { $plan }. A assinatura terminou.
mail-portal-button = Abrir sua página de cobrança
mail-not-you = Se não foi você, entre em contato com { $merchant } imediatamente.
mail-not-you-at = Se não foi você, entre em contato com { $merchant } imediatamente: { $email }
