import sqlite3

import numpy as np

db = sqlite3.connect(":memory:")
db.execute("create table items (id integer, score real)")
for id, score in ((np.int64(7), np.float32(0.5)),
                  (7, np.float64(0.5)),
                  (np.int64(7).item(), np.float32(0.5).item())):
    db.execute("insert into items values (?, ?)", (id, score))
print(*db.execute("select * from items"), sep="\n")
print(*db.execute("select count(*) from items where id = 7"))
