import sqlite3

import numpy as np
import torch
for kind in (np.int64, np.int32, np.float32, np.bool_):
    sqlite3.register_adapter(kind, lambda number: number.item())
sqlite3.register_adapter(
    torch.Tensor, lambda tensor: tensor.numpy(force=True).tobytes())

db = sqlite3.connect(":memory:")
db.execute("create table items (id integer, vector blob)")
row = np.int64(7), torch.ones(2, requires_grad=True)
db.execute("insert into items values (?, ?)", row)
print(*db.execute("select * from items"))
