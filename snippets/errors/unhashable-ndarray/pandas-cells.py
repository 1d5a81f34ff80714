import numpy as np
import pandas as pd

frame = pd.DataFrame({"x": [np.ones(2), np.ones(2)], "y": [1, 2]})
print(len(frame["x"].map(tuple).unique()))
frame.groupby("x").sum()
