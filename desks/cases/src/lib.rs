//! A complaint, from intake to followed-up recommendation.
