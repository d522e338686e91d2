//! What a command says about one field.

/// One field of a command. The domain never sees silence: each dialect decides
/// whether an absent field keeps, clears or sets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Change<T> {
    /// The field stays as it is; on a new record it takes its starting value.
    #[default]
    Keep,
    /// The field loses its value; one that must have a value takes its default.
    Clear,
    /// The field takes this value.
    Set(T),
}

impl<T> Change<T> {
    /// `Set` for a value, `Clear` for none.
    pub fn set_or_clear(value: Option<T>) -> Self {
        value.map_or(Self::Clear, Self::Set)
    }

    /// The same, but `Keep` when the value is what the dialect shows already.
    /// This is what makes reading and writing back change nothing, even where a
    /// dialect shows a field coarser than the domain holds it.
    pub fn unless_shown(value: T, shown: Option<&T>) -> Self
    where
        T: PartialEq,
    {
        if shown == Some(&value) { Self::Keep } else { Self::Set(value) }
    }

    /// Whether the field stays as it is.
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// Applies the change to an optional field.
    pub fn apply_to(&self, field: &mut Option<T>)
    where
        T: Clone,
    {
        match self {
            Self::Keep => {}
            Self::Clear => *field = None,
            Self::Set(value) => *field = Some(value.clone()),
        }
    }

    /// Applies the change to a field that always has a value.
    pub fn apply_or(&self, field: &mut T, default: T)
    where
        T: Clone,
    {
        match self {
            Self::Keep => {}
            Self::Clear => *field = default,
            Self::Set(value) => *field = value.clone(),
        }
    }

    /// The value that is set, if any.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }
}
