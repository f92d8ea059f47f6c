//! Workbooks (xlsx, xls, ods): the only room that knows calamine.
