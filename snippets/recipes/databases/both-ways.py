import sqlite3

import torch

db = sqlite3.connect(":memory:")
db.execute("create table items (id integer, score real, vector blob)")
score, vector = torch.tensor(0.5), torch.tensor([1.0, 2.0, 3.0])
row = 7, score.item(), vector.numpy(force=True).tobytes()
db.execute("insert into items values (?, ?, ?)", row)
[(number, data)] = db.execute("select score, vector from items")
again = torch.frombuffer(bytearray(data), dtype=torch.float32)
print(number, again)
