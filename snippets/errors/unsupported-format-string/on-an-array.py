import numpy as np

f"{np.array([0.98765]):.2f}"
