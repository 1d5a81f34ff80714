import pandas as pd
import torch

frame = pd.DataFrame({"loss": [1.0, 2.0]})
scale = torch.tensor(0.5)
try:
    scale * frame
except AttributeError as error:
    print(error)
print((scale.item() * frame)["loss"].tolist())
