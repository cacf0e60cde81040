// The base of every ratio: the least Qt Widgets window that shows fifty rows out of SQLite.
//   benchbase DATABASE     makes the database with 50 rows where there is none

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableWidget>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

void fill(sqlite3 *database)
{
    sqlite3_exec(
        database,
        "PRAGMA journal_mode=WAL; CREATE TABLE IF NOT EXISTS t(id INTEGER PRIMARY KEY, a, b, c, d);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)"
        "INSERT OR IGNORE INTO t SELECT i, '14:31', 'Angry about late refund', 'Billing', i % 11 "
        "FROM n;",
        nullptr, nullptr, nullptr);
}

void show(sqlite3 *database, QTableWidget &table)
{
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(
        database, "SELECT a, b, c, d FROM t ORDER BY id DESC LIMIT 50", -1, &rows, nullptr);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const int row = table.rowCount();
        table.insertRow(row);
        for (int column = 0; column < 4; ++column) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows, column));
            table.setItem(row, column, new QTableWidgetItem(QString::fromUtf8(text)));
        }
    }
    sqlite3_finalize(rows);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1200, 800);
    window.setWindowTitle(u"Base"_s);
    window.menuBar()->addMenu(u"&File"_s)->addAction(u"Quit"_s);
    window.statusBar()->showMessage(u"ready"_s);
    auto *tabs = new QTabWidget;
    window.setCentralWidget(tabs);
    auto *table = new QTableWidget(0, 4);
    tabs->addTab(table, u"Journal"_s);

    sqlite3 *database = nullptr;
    sqlite3_open(argc > 1 ? argv[1] : ":memory:", &database);
    fill(database);
    show(database, *table);
    window.show();
    const int status = QApplication::exec();
    sqlite3_close(database);
    return status;
}
