import io
import sqlite3

import numpy as np
import torch

file = io.BytesIO()
np.save(file, torch.arange(6).reshape(2, 3).numpy())
db = sqlite3.connect(":memory:")
[(data,)] = db.execute("select ?", (file.getvalue(),))
print(torch.from_numpy(np.load(io.BytesIO(data))))
