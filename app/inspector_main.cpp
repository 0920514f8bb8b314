// aspirant-inspector FILE [NAME]: looks into one file and prints what it found as JSON. Started by the other programs
// for files nobody vouches for; what such a file may do to it ends with this process. Exit 0, or 3: cannot be read.
#include "model/inspect/inspector.h"

#include <QFile>
#include <QString>

#include <cstdio>
#include <exception>

int main(int count, char** arguments)
{
    using namespace aspirant;
    if (count < 2 || count > 3) {
        std::fputs("usage: aspirant-inspector FILE [NAME]\n", stderr);
        return 2;
    }
    const inspect::Limits limits;
    inspect::limitProcess(limits);
    try {
        const QString file = QFile::decodeName(arguments[1]);
        const auto seen = inspect::inspectFile(file, count == 3 ? QFile::decodeName(arguments[2]) : file, limits);
        if (!seen)
            return 3;
        const QByteArray line = json::canonical(papers::inspectionJson(*seen)) + '\n';
        return std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout) == static_cast<std::size_t>(line.size()) ? 0 : 3;
    } catch (const std::exception&) { // out of memory, where even the answer found no room
        return 4;
    }
}
