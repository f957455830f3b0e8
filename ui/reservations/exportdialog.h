#pragma once

#include "reservations/tableexport.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Desk {

class Settings;
class WrapLabel;

/// Asks for a file and writes the rows of a table into it: CSV, TSV or JSON, as the file's name says. Cells that a
/// spreadsheet would run are made harmless unless the user says otherwise.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)
public:
    /// `name` without an ending is what is proposed, in the folder of the last time. `rows` gives what is to be
    /// written; it is asked when the user agrees, since rows come and go while the dialog is open.
    ExportDialog(Settings &settings, const QString &name, std::function<TableRows()> rows, QWidget *parent = nullptr);
    ~ExportDialog() override;

Q_SIGNALS:
    /// The file is complete on the disk; the dialog closes.
    void exported(qsizetype rows, const QString &path);

private:
    void build();
    void chooseFile();
    void updateFormat();
    void check();
    void write();
    void finish(qsizetype rows, const QString &path, const std::optional<QString> &problem);
    [[nodiscard]] QString path() const;
    [[nodiscard]] TableFormat format() const;

    Settings &m_settings;
    std::function<TableRows()> m_rows;
    QLineEdit *m_path;
    QComboBox *m_format;
    QCheckBox *m_neutralise;
    QCheckBox *m_mark;
    WrapLabel *m_said;
    QPushButton *m_write = nullptr;
    QString m_replaced; ///< The file that the user agreed to replace.
    bool m_writing = false;
};

} // namespace Desk
