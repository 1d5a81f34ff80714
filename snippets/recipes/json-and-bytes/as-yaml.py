import numpy as np
import torch
import yaml

best = {"score": np.float64(0.5), "mean": torch.tensor([0.5, 0.25])}
text = yaml.dump(best)
print(text.splitlines()[0])
try:
    yaml.safe_load(text)
except yaml.YAMLError as error:
    print(str(error).split(" 'tag")[0])

plain = {name: value.tolist() for name, value in best.items()}
print(yaml.safe_load(yaml.safe_dump(plain)))
yaml.safe_dump(best)
