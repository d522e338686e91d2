//! Parameters that Stripe's API knows and this server does not: what to do in their place.

/// What to do in the place of an unknown parameter, by a name within it; none where there is
/// nothing to say.
pub(crate) fn instead(param: &str) -> Option<&'static str> {
    let mut steps = param.split(['[', ']']);
    let whole = param.contains("[price_data]").then_some("Make the price before, and name it.");
    let named = steps.find_map(|step| {
        Some(match step {
            "application_fee_amount" | "application_fee_percent" | "on_behalf_of" | "transfer_data" => {
                "There are no connected accounts here."
            }
            "automatic_tax" | "default_tax_rates" | "tax_amounts" | "tax_rates" => "Taxes are not worked out here.",
            "billing_cycle_anchor_config" => "Use billing_cycle_anchor.",
            "billing_thresholds" => "Usage is invoiced at the end of its period here.",
            "coupon" | "promotion_code" => "Use discounts.",
            "currency_options" => "There is one currency for each price and coupon here: make one for each currency.",
            "default_source" | "source" => "Use a payment method.",
            "discounts" => "Discounts are a subscription's or a customer's here, and apply to all its lines.",
            "pending_invoice_item_interval" => "What waits goes on the next invoice here.",
            "product_data" => "Make the product before, and name it.",
            _ => return None,
        })
    });
    named.or(whole)
}
