import numpy as np
import pandas as pd
from einops import rearrange, reduce

table = pd.DataFrame({"a": [1.0, 2.0]})
mean = reduce(table.to_numpy(), "h w ->", "mean")
for value in table, [[1.0, 2.0]], mean:
    try:
        rearrange(value, "... -> ... 1")
    except RuntimeError as error:
        print(error)
