//! What the macros for `serde` are without it: nothing.

#[doc(hidden)]
#[macro_export]
macro_rules! __named {
    ($($declaration:tt)*) => {};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __text {
    ($($Type:ty),*) => {};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __kept {
    ($item:item) => {
        $item
    };
}
