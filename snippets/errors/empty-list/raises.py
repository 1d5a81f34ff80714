import numpy as np

predictions = []
np.concatenate(predictions)
