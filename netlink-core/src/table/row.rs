//! What a row of [`attributes!`](crate::attributes) becomes.

/// What one row becomes, by its form.
#[doc(hidden)]
#[macro_export]
macro_rules! __row {
    // The value's type, and how it reads and is written again, where one attribute is one value …
    (@shape [] $lt:lifetime $ty:ty, $enc:ty) => { <$enc as $crate::table::Encoding<$lt, $ty>>::SHAPE };
    (@shape [nest] $($rest:tt)*) => { $crate::__row!(@shape [] $($rest)*) };
    (@shape [link] $($rest:tt)*) => { $crate::__row!(@shape [] $($rest)*) };
    (@shape [choice] $($rest:tt)*) => { $crate::__row!(@shape [] $($rest)*) };
    (@shape [body] $($rest:tt)*) => { $crate::__row!(@shape [] $($rest)*) };
    (@shape [descriptor] $($rest:tt)*) => { $crate::__row!(@shape [] $($rest)*) };
    (@shape [repeated $($nest:ident)?] $lt:lifetime $ty:ty, $enc:ty) => {
        $crate::table::Shape::Repeated(&<$enc as $crate::table::Encoding<$lt, $ty>>::SHAPE)
    };
    (@shape [$form:ident $($nest:ident)?] $lt:lifetime $ty:ty, $enc:ty) => {
        <$crate::__row!(@form $form $enc) as $crate::table::Elements<$lt, $crate::__row!(@element $form $ty)>>::SHAPE
    };

    (@type [] $lt:lifetime $ty:ty, $enc:ty) => { $ty };
    (@type [nest] $lt:lifetime $ty:ty, $enc:ty) => { $ty };
    (@type [link] $lt:lifetime $ty:ty, $enc:ty) => { $ty };
    (@type [choice] $lt:lifetime $ty:ty, $enc:ty) => { $ty };
    (@type [body] $lt:lifetime $ty:ty, $enc:ty) => { $ty };
    (@type [descriptor] $lt:lifetime $ty:ty, $enc:ty) => { $ty };
    (@type [repeated $($nest:ident)?] $lt:lifetime $ty:ty, $enc:ty) => { $ty };
    (@type [$form:ident $($nest:ident)?] $lt:lifetime $ty:ty, $enc:ty) => {
        $crate::table::List<$lt, $crate::__row!(@element $form $ty), $crate::__row!(@form $form $enc)>
    };

    (@form packed $enc:ty) => { $crate::table::Packed<$enc> };
    (@form indexed $enc:ty) => { $crate::table::Indexed<$enc> };
    (@form keyed $enc:ty) => { $crate::table::Keyed<$enc> };
    (@element keyed $ty:ty) => { (u16, $ty) };
    (@element $form:ident $ty:ty) => { $ty };

    (@item [] $($rest:tt)*) => { $crate::__row!(@value $($rest)*) };
    (@item [nest] $($rest:tt)*) => { $crate::__row!(@value $($rest)*) };
    (@item [link] $($rest:tt)*) => { $crate::__row!(@value $($rest)*) };
    (@item [choice] $($rest:tt)*) => { $crate::__row!(@value $($rest)*) };
    (@item [body] $($rest:tt)*) => { $crate::__row!(@value $($rest)*) };
    (@item [descriptor] $($rest:tt)*) => { $crate::__row!(@value $($rest)*) };
    (@item [repeated $($nest:ident)?] $($rest:tt)*) => { $crate::__row!(@value $($rest)*) };
    (@item [$form:ident $($nest:ident)?] $attribute:ident $around:ident $Item:ident $c:ident $ty:ty, $enc:ty) => {
        Ok($Item::$c($crate::table::List::new($attribute.payload, *$around, stringify!($c))))
    };
    (@value $attribute:ident $around:ident $Item:ident $c:ident $ty:ty, $enc:ty) => {
        match <$enc as $crate::table::Encoding<'_, $ty>>::read($attribute.payload, $around) {
            Ok(value) => Ok($Item::$c(value)),
            Err(problem) => Err(problem.of(stringify!($c))),
        }
    };

    (@push [] $self:ident $c:ident $value:ident $ty:ty, $enc:ty) => {
        $self.0.value::<$enc, $ty>($c, stringify!($c), $value)
    };
    (@push [nest] $($rest:tt)*) => { $crate::__row!(@push [] $($rest)*) };
    (@push [link] $($rest:tt)*) => { $crate::__row!(@push [] $($rest)*) };
    (@push [choice] $($rest:tt)*) => { $crate::__row!(@push [] $($rest)*) };
    (@push [body] $($rest:tt)*) => { $crate::__row!(@push [] $($rest)*) };
    (@push [descriptor] $($rest:tt)*) => { $crate::__row!(@push [] $($rest)*) };
    (@push [repeated $($nest:ident)?] $($rest:tt)*) => { $crate::__row!(@push [] $($rest)*) };
    (@push [$form:ident $($nest:ident)?] $self:ident $c:ident $value:ident $ty:ty, $enc:ty) => {
        $self.0.attribute($c as u16 | $value.type_flags(), $value.bytes())
    };

    // … the accessor of the view …
    (@getter [repeated $($nest:ident)?] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        pub fn $name(&self) -> $crate::table::Repeated<$lt, $ty, $enc> {
            $crate::table::Repeated::new(self.0, $c, stringify!($c))
        }
    };
    (@getter [packed] $($rest:tt)*) => { $crate::__row! { @list packed $($rest)* } };
    (@getter [indexed $($nest:ident)?] $($rest:tt)*) => { $crate::__row! { @list indexed $($rest)* } };
    (@getter [keyed $($nest:ident)?] $($rest:tt)*) => { $crate::__row! { @list keyed $($rest)* } };
    (@getter [$($nest:ident)?] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        pub fn $name(&self) -> ::core::result::Result<::core::option::Option<$ty>, $crate::wire::Invalid> {
            self.0.value::<$enc, $ty>($c, stringify!($c))
        }
    };
    (@list $form:ident $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        pub fn $name(&self) -> ::core::result::Result<
            ::core::option::Option<
                $crate::table::List<$lt, $crate::__row!(@element $form $ty), $crate::__row!(@form $form $enc)>,
            >,
            $crate::wire::Invalid,
        > {
            self.0.list($c, stringify!($c))
        }
    };

    // … and the method of the writer.
    (@setter [] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name<$lt>(mut self, value: $ty) -> Self {
            self.0.value::<$enc, $ty>($c, stringify!($c), value);
            self
        }
    };
    (@setter [link] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name(mut self, link: impl Into<$crate::types::LinkRef>) -> Self {
            self.0.link_ref($c, stringify!($c), &link.into());
            self
        }
    };
    (@setter [nest] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name<$lt>(mut self, value: $crate::table::WriterOf<$lt, $ty>) -> Self {
            self.0.set($c, stringify!($c), &value);
            self
        }
    };
    (@setter [choice] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name(mut self, value: impl $crate::table::SetWriter) -> Self {
            self.0.set($c, stringify!($c), &value);
            self
        }
    };
    (@setter [body] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name<$lt>(mut self, value: impl Into<$crate::request::DraftOf<$lt, $ty>>) -> Self {
            self.0.body($c, stringify!($c), &value.into());
            self
        }
    };
    (@setter [descriptor] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[cfg(unix)]
        #[inline]
        #[must_use]
        pub fn $name(mut self, value: impl Into<::std::sync::Arc<::std::os::fd::OwnedFd>>) -> Self {
            self.0.descriptor($c as u16, value.into());
            self
        }
    };
    (@setter [repeated] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name<$lt>(mut self, values: impl IntoIterator<Item = $ty>) -> Self {
            for value in values {
                self.0.value::<$enc, $ty>($c, stringify!($c), value);
            }
            self
        }
    };
    (@setter [repeated nest] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name<$lt>(mut self, values: impl IntoIterator<Item = $crate::table::WriterOf<$lt, $ty>>) -> Self {
            for value in values {
                self.0.set($c, stringify!($c), &value);
            }
            self
        }
    };
    (@setter [indexed nest] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name<$lt>(mut self, values: impl IntoIterator<Item = $crate::table::WriterOf<$lt, $ty>>) -> Self {
            self.0.sets($c, stringify!($c), (1..=u16::MAX).cycle().zip(values));
            self
        }
    };
    (@setter [keyed nest] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name<$lt>(
            mut self,
            values: impl IntoIterator<Item = (u16, $crate::table::WriterOf<$lt, $ty>)>,
        ) -> Self {
            self.0.sets($c, stringify!($c), values);
            self
        }
    };
    (@setter [$form:ident] $lt:lifetime $(#[$meta:meta])* $c:ident $name:ident $ty:ty, $enc:ty) => {
        $(#[$meta])*
        #[inline]
        #[must_use]
        pub fn $name<$lt>(
            mut self,
            values: impl IntoIterator<Item = $crate::__row!(@element $form $ty)>,
        ) -> Self {
            self.0.list::<$crate::__row!(@form $form $enc), _>($c, stringify!($c), values);
            self
        }
    };
}
