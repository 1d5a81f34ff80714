import pandas as pd
import torch

long = pd.DataFrame({
    "day": [1, 1, 2], "symbol": ["A", "B", "A"], "price": [5, 6, 7]})
wide = long.pivot(index="day", columns="symbol", values="price")
print(torch.from_numpy(wide.to_numpy(copy=True)))
