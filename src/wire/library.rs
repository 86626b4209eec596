//! The library asset (stand-in until the parser is merged).
