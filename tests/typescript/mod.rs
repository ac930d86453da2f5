//! Reads the TypeScript that the tests compare with Rust: unions of literals, interfaces, the methods of a class.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Sources without their comments.
pub struct Sources(String);

/// An interface: the text between its name and its brace, and the type of each member.
pub struct Interface {
    pub name: String,
    pub heritage: String,
    pub members: BTreeMap<String, String>,
}

impl Sources {
    /// All modules of the folder itself.
    pub fn read(folder: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| {
            let name = path.to_string_lossy();
            name.ends_with(".ts") && !name.ends_with(".d.ts")
        });
        paths.sort();
        Self(paths.iter().map(|path| without_comments(&fs::read_to_string(path).unwrap())).collect())
    }

    /// The literals of a union, and those of the unions in it.
    pub fn union(&self, name: &str) -> BTreeSet<String> {
        let definition = self.alias(name).unwrap_or_else(|| panic!("there is no type {name}"));
        self.literals(definition)
    }

    /// The literals of a type, and those of the unions in it.
    pub fn literals(&self, of_type: &str) -> BTreeSet<String> {
        let named = words(of_type).filter_map(|word| self.alias(word)).flat_map(|alias| self.literals(alias));
        quoted(of_type).map(String::from).chain(named).collect()
    }

    /// The types that a union names.
    pub fn names_in_union(&self, name: &str) -> BTreeSet<String> {
        words(self.alias(name).unwrap_or_default()).map(String::from).collect()
    }

    pub fn interface(&self, name: &str) -> Interface {
        let found = self.interfaces().into_iter().find(|interface| interface.name == name);
        found.unwrap_or_else(|| panic!("there is no interface {name}"))
    }

    pub fn interfaces(&self) -> Vec<Interface> {
        let declarations = self.0.split("interface ").skip(1);
        declarations
            .map(|rest| {
                let (head, rest) = rest.split_once('{').unwrap();
                let name = words(head).next().unwrap();
                Interface {
                    name: name.into(),
                    heritage: head.split_once(name).unwrap().1.into(),
                    members: members(until_closed(rest)),
                }
            })
            .collect()
    }

    /// The methods of the class that return the type, each with its body.
    pub fn methods(&self, class: &str, answer: &str) -> BTreeMap<String, String> {
        let (_, rest) = self.0.split_once(&format!("class {class} {{")).expect("the class is there");
        let signature_end = format!("): {answer} {{");
        let mut parts = until_closed(rest).split(&signature_end);
        let mut methods = BTreeMap::new();
        let mut head = parts.next().unwrap();
        for rest in parts {
            // The arguments may be on lines of their own, which are indented further.
            let is_declaration = |line: &&str| line.starts_with("  ") && line[2..].starts_with(|c: char| c != ' ');
            let declaration = head.lines().rev().find(is_declaration).expect("a declaration before its result");
            let name = declaration.split('(').next().unwrap().trim();
            methods.insert(name.to_owned(), until_closed(rest).to_owned());
            head = rest;
        }
        // Private methods are not compared.
        methods.retain(|name, _| !name.contains('#'));
        methods
    }

    /// The first argument of every call of the function, if it is a literal.
    pub fn first_arguments(&self, function: &str) -> BTreeSet<String> {
        let opening = format!("{function}(\"");
        let calls = self.0.split(&opening).skip(1);
        calls.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    }

    /// The text after the equals sign of a type.
    fn alias(&self, name: &str) -> Option<&str> {
        let (_, rest) = self.0.split_once(&format!("type {name} ="))?;
        let mut depth = 0_i32;
        let end = rest.find(|character| {
            depth += depth_of(character);
            character == ';' && depth == 0
        });
        rest.get(..end?)
    }
}

/// The literals of a text.
pub fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

/// The words of a text, without those in its literals.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let outside = text.split('"').step_by(2);
    outside.flat_map(|part| part.split(|character: char| !character.is_alphanumeric())).filter(|word| !word.is_empty())
}

fn members(body: &str) -> BTreeMap<String, String> {
    let declarations = body.split(';').filter_map(|declaration| declaration.split_once(':'));
    declarations
        .map(|(name, of_type)| {
            let name = name.trim().trim_start_matches("readonly ").trim_end_matches('?');
            (name.to_owned(), of_type.trim().to_owned())
        })
        .collect()
}

fn depth_of(character: char) -> i32 {
    match character {
        '{' => 1,
        '}' => -1,
        _ => 0,
    }
}

/// The text up to the brace that closes the brace before the text.
fn until_closed(text: &str) -> &str {
    let mut depth = 1;
    let end = text.find(|character| {
        depth += depth_of(character);
        depth == 0
    });
    &text[..end.expect("every brace is closed")]
}

/// The length of the literal at the beginning, with its quotes.
fn length_of_literal(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, character)| {
        let is_end = *character == quote && !is_escaped;
        is_escaped = *character == '\\' && !is_escaped;
        is_end
    });
    end.expect("every literal is closed").0 + quote.len_utf8()
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else {
            let length =
                if "\"'`".contains(character) { length_of_literal(rest, character) } else { character.len_utf8() };
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        }
    }
    out
}
