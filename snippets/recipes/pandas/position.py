import pandas as pd
import torch

frame = pd.DataFrame({"label": [5, 6, 7]})
position = torch.tensor(2)
print(frame.iloc[position.item()].tolist())
print(frame.iloc[torch.tensor([0, 2])].index.tolist())
for pick in (frame.iloc, frame.loc, frame["label"]):
    try:
        pick[position]
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)
