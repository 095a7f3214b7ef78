//! Small trees to check, written as text: each file after a line `-- path --`.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

/// Writes the files of `text` into a new folder; a later file of the same name takes the place of the
/// earlier, and one without content takes it away.
pub(crate) fn tree(texts: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for text in texts {
        let mut file: Option<(&str, String)> = None;
        for line in text.lines() {
            let name = line.strip_prefix("-- ").and_then(|l| l.strip_suffix(" --"));
            match (name, &mut file) {
                (Some(name), _) => {
                    put(folder.path(), file.take());
                    file = Some((name, String::new()));
                }
                (None, Some((_, content))) => {
                    content.push_str(line);
                    content.push('\n');
                }
                (None, None) => {}
            }
        }
        put(folder.path(), file);
    }
    folder
}

fn put(root: &Path, file: Option<(&str, String)>) {
    let Some((name, content)) = file else { return };
    let path = root.join(name);
    if content.trim().is_empty() {
        fs::remove_file(&path).unwrap();
    } else {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}
