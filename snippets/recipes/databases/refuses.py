import sqlite3

import numpy as np
import torch

db = sqlite3.connect(":memory:")
db.execute("create table items (vector blob)")
insert = "insert into items values (?)"
db.execute(insert, (np.ones(2, dtype=np.float16),))
print(*db.execute("select * from items"))
db.execute(insert, (torch.ones(2),))
