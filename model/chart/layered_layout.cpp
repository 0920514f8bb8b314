#include "model/chart/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aspirant::chart {

namespace {

constexpr double boxGap = 22, lineGap = 9; // beside boxes and labels; beside lines
constexpr double slotGap = 11;             // between one row and the next
constexpr double bareSlot = 12;            // a row without labels
constexpr qint64 mostPassed = 120000;      // places where lines pass rows; a tangle of hundreds of rows has millions
constexpr int leapEnds = 6;                // rows at either end of a leap in which a line still has its place

std::size_t at(int n)
{
    return static_cast<std::size_t>(n);
}

// A box, or the place where a link passes a row. Rows ("slots") count from the top; boxes stand in even ones, labels
// in odd ones.
struct Item {
    int box = -1, link = -1;
    bool isLabel = false;
    QSizeF size;
    int slot = 0;
    double x = 0;              // centre
    double place = 0;          // in its slot
    std::vector<int> up, down; // items in the slots above and below
    [[nodiscard]] double gap() const { return box >= 0 || isLabel ? boxGap / 2 : lineGap / 2; }
};

class Layered {
public:
    explicit Layered(const LayoutTask& task) : m_task(task), m_turned(turnedLinks(task)) {}

    Placement run()
    {
        findRows();
        makeItems();
        orderFirst();
        reduceCrossings();
        packAll();
        settle();
        return place();
    }

private:
    [[nodiscard]] int upper(std::size_t link) const { return m_turned[link] ? m_task.links[link].to : m_task.links[link].from; }
    [[nodiscard]] int lower(std::size_t link) const { return m_turned[link] ? m_task.links[link].from : m_task.links[link].to; }

    // Longest way from the root's side, so that each box stands next to the furthest one that it is linked to.
    void findRows()
    {
        const std::size_t count = m_task.boxes.size();
        std::vector<std::vector<int>> away(count);
        std::vector<int> waits(count, 0);
        for (std::size_t l = 0; l < m_task.links.size(); ++l) {
            const int near = m_task.rootAtBottom ? lower(l) : upper(l), far = m_task.rootAtBottom ? upper(l) : lower(l);
            away[at(near)].push_back(far);
            ++waits[at(far)];
        }
        std::vector<int> ready;
        for (std::size_t n = 0; n < count; ++n) {
            if (waits[n] == 0)
                ready.push_back(static_cast<int>(n));
        }
        m_row.assign(count, 0);
        for (std::size_t next = 0; next < ready.size(); ++next) {
            for (const int far : away[at(ready[next])]) {
                m_row[at(far)] = std::max(m_row[at(far)], m_row[at(ready[next])] + 1);
                if (--waits[at(far)] == 0)
                    ready.push_back(far);
            }
        }
        const int last = m_row.empty() ? 0 : *std::max_element(m_row.begin(), m_row.end());
        for (std::size_t n = 0; n < count; ++n) {
            if (m_task.rootAtBottom)
                m_row[n] = m_task.boxes[n].isOnTop ? 0 : last - m_row[n];
            else if (m_task.boxes[n].isOnTop)
                m_row[n] = 0;
        }
        m_slots.resize(at(2 * last + 1));
    }

    int add(Item item)
    {
        const int n = static_cast<int>(m_items.size());
        m_slots[at(item.slot)].push_back(n);
        m_items.push_back(std::move(item));
        return n;
    }

    void makeItems()
    {
        for (std::size_t n = 0; n < m_task.boxes.size(); ++n) {
            Item item;
            item.box = static_cast<int>(n);
            item.size = m_task.boxes[n].size;
            item.slot = 2 * m_row[n];
            add(std::move(item));
        }
        std::vector<int> below(m_task.boxes.size(), 0), above(m_task.boxes.size(), 0);
        for (std::size_t l = 0; l < m_task.links.size(); ++l) {
            ++below[at(upper(l))];
            ++above[at(lower(l))];
        }
        qint64 passed = 0;
        for (std::size_t l = 0; l < m_task.links.size(); ++l)
            passed += m_row[at(lower(l))] - m_row[at(upper(l))];
        m_leaps = 2 * passed > mostPassed;
        m_chains.resize(m_task.links.size());
        for (std::size_t l = 0; l < m_task.links.size(); ++l)
            makeChain(l, below[at(upper(l))] > above[at(lower(l))]);
    }

    // A label stands beside the end where fewer lines meet.
    void makeChain(std::size_t link, bool labelBelow)
    {
        const int from = upper(link), to = lower(link);
        const int first = 2 * m_row[at(from)] + 1, last = 2 * m_row[at(to)] - 1;
        std::vector<int>& chain = m_chains[link];
        chain.push_back(from);
        const bool isLeap = m_leaps && last - first > 2 * leapEnds;
        for (int slot = first; slot <= last; ++slot) {
            if (isLeap && slot == first + leapEnds)
                slot = last - leapEnds;
            Item item;
            item.link = static_cast<int>(link);
            item.slot = slot;
            item.isLabel = !m_task.links[link].label.isEmpty() && slot == (labelBelow ? last : first);
            if (item.isLabel)
                item.size = m_task.links[link].label;
            chain.push_back(add(std::move(item)));
        }
        chain.push_back(to);
        for (std::size_t n = 1; n < chain.size(); ++n) {
            if (m_items[at(chain[n])].slot != m_items[at(chain[n - 1])].slot + 1)
                continue; // a leap: both ends find their places for themselves
            m_items[at(chain[n - 1])].down.push_back(chain[n]);
            m_items[at(chain[n])].up.push_back(chain[n - 1]);
        }
    }

    // As they are met when following the lines from the root: a tree then has no crossings at all.
    void orderFirst()
    {
        std::vector<bool> met(m_items.size(), false);
        std::vector<std::vector<int>> slots(m_slots.size());
        std::vector<int> stack;
        for (int start = -1; start < static_cast<int>(m_task.boxes.size()); ++start) {
            stack.push_back(start < 0 ? m_task.root : start);
            while (!stack.empty()) {
                const int n = stack.back();
                stack.pop_back();
                if (met[at(n)])
                    continue;
                met[at(n)] = true;
                Item& item = m_items[at(n)];
                item.place = static_cast<double>(slots[at(item.slot)].size());
                slots[at(item.slot)].push_back(n);
                const auto& first = m_task.rootAtBottom ? item.down : item.up; // pushed first, met last
                const auto& then = m_task.rootAtBottom ? item.up : item.down;
                stack.insert(stack.end(), first.rbegin(), first.rend());
                stack.insert(stack.end(), then.rbegin(), then.rend());
            }
        }
        m_slots = std::move(slots);
    }

    void sortSlot(std::size_t slot, bool byUpper)
    {
        std::vector<std::pair<double, int>> keys;
        for (const int n : m_slots[slot]) {
            const Item& item = m_items[at(n)];
            const auto& side = byUpper ? item.up : item.down;
            double sum = 0;
            for (const int other : side)
                sum += m_items[at(other)].place;
            keys.emplace_back(side.empty() ? item.place : sum / static_cast<double>(side.size()), n);
        }
        std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t n = 0; n < keys.size(); ++n) {
            m_slots[slot][n] = keys[n].second;
            m_items[at(keys[n].second)].place = static_cast<double>(n);
        }
    }

    [[nodiscard]] qint64 crossings() const
    {
        qint64 sum = 0;
        std::vector<int> ends, tree;
        for (std::size_t slot = 0; slot + 1 < m_slots.size(); ++slot) {
            const std::size_t width = m_slots[slot + 1].size();
            tree.assign(width + 1, 0);
            qint64 seen = 0;
            for (const int n : m_slots[slot]) {
                ends.clear();
                for (const int other : m_items[at(n)].down)
                    ends.push_back(static_cast<int>(m_items[at(other)].place));
                for (const int end : ends) { // those before that end further right
                    qint64 left = 0;
                    for (int i = end + 1; i > 0; i -= i & -i)
                        left += tree[at(i)];
                    sum += seen - left;
                }
                for (const int end : ends) {
                    for (int i = end + 1; i <= static_cast<int>(width); i += i & -i)
                        ++tree[at(i)];
                    ++seen;
                }
            }
        }
        return sum;
    }

    // So many passes that the time stays about the same, however long the lines are.
    [[nodiscard]] int effort(int passes, int most) const
    {
        return std::clamp(passes / static_cast<int>(m_items.size()), 2, most);
    }

    void reduceCrossings()
    {
        auto best = m_slots;
        qint64 fewest = crossings();
        const int sweeps = effort(120000, 24);
        for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
            if (sweep % 2 == 0) {
                for (std::size_t slot = 1; slot < m_slots.size(); ++slot)
                    sortSlot(slot, true);
            } else {
                for (std::size_t slot = m_slots.size() - 1; slot-- > 0;)
                    sortSlot(slot, false);
            }
            if (const qint64 now = crossings(); now < fewest) {
                fewest = now;
                best = m_slots;
            }
        }
        m_slots = std::move(best);
    }

    [[nodiscard]] double apart(const Item& left, const Item& right) const
    {
        return (left.size.width() + right.size.width()) / 2 + left.gap() + right.gap();
    }

    void packAll()
    {
        for (const auto& slot : m_slots) {
            for (std::size_t n = 1; n < slot.size(); ++n)
                m_items[at(slot[n])].x = m_items[at(slot[n - 1])].x + apart(m_items[at(slot[n - 1])], m_items[at(slot[n])]);
        }
    }

    enum class Side { Up, Down, Both };

    // Where the neighbours would have it, and how much that matters: long lines should be straight.
    [[nodiscard]] std::pair<double, double> wish(const Item& item, Side side) const
    {
        double sum = 0, weight = 0;
        const auto ask = [&](const std::vector<int>& others) {
            for (const int other : others) {
                const bool straight = item.box < 0 && m_items[at(other)].box < 0;
                const double w = straight ? 8 : item.box < 0 || m_items[at(other)].box < 0 ? 2 : 1;
                sum += w * m_items[at(other)].x;
                weight += w;
            }
        };
        if (side != Side::Down)
            ask(item.up);
        if (side != Side::Up)
            ask(item.down);
        return weight > 0 ? std::pair{sum / weight, weight} : std::pair{item.x, 0.1};
    }

    // The places nearest to the wishes, in least squares, that keep order and distance: with the distances taken off
    // it is a monotone regression, solved by pooling neighbours that want to pass each other.
    void settleSlot(const std::vector<int>& slot, Side side)
    {
        struct Pool {
            double sum, weight;
            std::size_t count;
        };
        std::vector<Pool> pools;
        std::vector<double> offsets(slot.size(), 0);
        for (std::size_t n = 0; n < slot.size(); ++n) {
            if (n > 0)
                offsets[n] = offsets[n - 1] + apart(m_items[at(slot[n - 1])], m_items[at(slot[n])]);
            const auto [x, weight] = wish(m_items[at(slot[n])], side);
            pools.push_back({(x - offsets[n]) * weight, weight, 1});
            while (pools.size() > 1 && pools[pools.size() - 2].sum / pools[pools.size() - 2].weight > pools.back().sum / pools.back().weight) {
                const Pool last = pools.back();
                pools.pop_back();
                pools.back().sum += last.sum;
                pools.back().weight += last.weight;
                pools.back().count += last.count;
            }
        }
        std::size_t n = 0;
        for (const Pool& pool : pools) {
            for (std::size_t i = 0; i < pool.count; ++i, ++n)
                m_items[at(slot[n])].x = pool.sum / pool.weight + offsets[n];
        }
    }

    void settle()
    {
        const int rounds = effort(60000, 12);
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t slot = m_slots.size(); slot-- > 0;)
                settleSlot(m_slots[slot], round + 2 < rounds ? Side::Down : Side::Both);
            for (const auto& slot : m_slots)
                settleSlot(slot, round + 2 < rounds ? Side::Up : Side::Both);
        }
    }

    Placement place() const
    {
        double left = 1e300, right = -1e300;
        for (const Item& item : m_items) {
            left = std::min(left, item.x - item.size.width() / 2);
            right = std::max(right, item.x + item.size.width() / 2);
        }
        std::vector<double> tops(m_slots.size()), heights(m_slots.size());
        double y = 0;
        for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
            for (const int n : m_slots[slot])
                heights[slot] = std::max(heights[slot], m_items[at(n)].size.height());
            if (slot % 2 == 1)
                heights[slot] = std::max(heights[slot], bareSlot + std::min(30.0, 0.4 * static_cast<double>(m_slots[slot].size())));
            tops[slot] = y;
            y += heights[slot] + (slot + 1 < m_slots.size() ? slotGap : 0);
        }
        Placement placement;
        placement.size = {m_items.empty() ? 0 : right - left, y};
        const auto centre = [&](const Item& item) { return QPointF(item.x - left, tops[at(item.slot)] + heights[at(item.slot)] / 2); };
        for (std::size_t n = 0; n < m_task.boxes.size(); ++n)
            placement.centres.push_back(centre(m_items[n]));
        for (std::size_t l = 0; l < m_task.links.size(); ++l)
            placement.routes.push_back(route(l, left, tops, heights));
        return placement;
    }

    // Straight through rows, bent between them, so that no line cuts a box.
    [[nodiscard]] Route route(std::size_t link, double left, const std::vector<double>& tops, const std::vector<double>& heights) const
    {
        Route made;
        const auto bendTo = [&](QPointF end) {
            const QPointF begin = made.curve.back();
            if (begin == end)
                return;
            const double middle = (begin.y() + end.y()) / 2;
            made.curve.insert(made.curve.end(), {QPointF(begin.x(), middle), QPointF(end.x(), middle), end});
        };
        for (std::size_t n = 0; n < m_chains[link].size(); ++n) {
            const Item& item = m_items[at(m_chains[link][n])];
            const double x = item.x - left, top = tops[at(item.slot)], bottom = top + heights[at(item.slot)];
            const double middle = (top + bottom) / 2, half = item.size.height() / 2;
            if (n == 0)
                made.curve.push_back({x, middle + half});
            else if (item.box >= 0)
                bendTo({x, top});
            else
                bendTo({x, item.isLabel ? middle - half : item.slot % 2 == 0 ? top : middle});
            if (n == 0 || (item.box < 0 && item.slot % 2 == 0))
                bendTo({x, bottom});
            else if (item.isLabel)
                bendTo({x, middle + half});
            else if (item.box >= 0)
                bendTo({x, middle - half});
            if (item.isLabel)
                made.label = {x, middle};
        }
        if (m_turned[link])
            std::reverse(made.curve.begin(), made.curve.end());
        return made;
    }

    const LayoutTask& m_task;
    std::vector<bool> m_turned;
    bool m_leaps = false; // so many rows are passed that long lines leap over those in the middle
    std::vector<int> m_row; // of boxes
    std::vector<Item> m_items; // boxes first, under their own numbers
    std::vector<std::vector<int>> m_slots, m_chains;
};

} // namespace

std::vector<bool> turnedLinks(const LayoutTask& task)
{
    enum class Met { Not, OnTheWay, Done };
    const std::size_t count = task.boxes.size();
    std::vector<std::vector<int>> away(count); // links, from the box nearer to the root
    for (std::size_t l = 0; l < task.links.size(); ++l)
        away[at(task.rootAtBottom ? task.links[l].to : task.links[l].from)].push_back(static_cast<int>(l));
    std::vector<bool> turned(task.links.size(), false);
    std::vector<Met> met(count, Met::Not);
    std::vector<std::pair<int, std::size_t>> stack; // box, and which of its links comes next
    for (int start = -1; start < static_cast<int>(count); ++start) {
        const int first = start < 0 ? task.root : start;
        if (count == 0 || met[at(first)] != Met::Not)
            continue;
        stack.emplace_back(first, 0);
        met[at(first)] = Met::OnTheWay;
        while (!stack.empty()) {
            auto& [box, next] = stack.back();
            if (next == away[at(box)].size()) {
                met[at(box)] = Met::Done;
                stack.pop_back();
                continue;
            }
            const int link = away[at(box)][next++];
            const int other = task.rootAtBottom ? task.links[at(link)].from : task.links[at(link)].to;
            if (met[at(other)] == Met::OnTheWay) {
                turned[at(link)] = true;
            } else if (met[at(other)] == Met::Not) {
                met[at(other)] = Met::OnTheWay;
                stack.emplace_back(other, 0);
            }
        }
    }
    return turned;
}

Placement layeredLayout(const LayoutTask& task)
{
    return task.boxes.empty() ? Placement() : Layered(task).run();
}

} // namespace aspirant::chart
